import { READERS } from "../../ingest/readers.js";
import { filesVersion } from "../../patternbook/files-version.js";
import type { MadeBy } from "../../store/journal.js";
import { installation } from "../installation.js";

/** The versions of rules, program and readers that rows would be made by now. Throws the system's error where the rules are missing. */
export function versionsInForce(patterns: string): MadeBy {
  return {
    ruleBookVersion: filesVersion(patterns),
    programVersion: installation().version,
    readers: READERS.map(({ name, version }) => `${name}-${version}`).join(" "),
  };
}
