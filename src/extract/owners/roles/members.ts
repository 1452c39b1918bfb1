import { lowerFirst } from "../../organisations/expand.js";
import { mentionWith } from "../../organisations/mention.js";
import type { Parsed } from "../../organisations/body/read-body.js";
import { isSchool } from "./clause-start.js";
import type { Scan } from "../scan-state.js";

/** Those of a school who are no staff of it. */
const MEMBERS = /^(?:các )?(?:em )?(?:học sinh|sinh viên|học viên)$/iu;

/** "Sinh viên nộp đơn tại khoa" in a school's own document: those who belong to it, a group; elsewhere they are people at large. */
export function membersOf({ context }: Scan, list: Parsed | null): Parsed | null {
  const [only] = list?.mentions ?? [];
  const isOwn = list?.mentions.length === 1 && only?.kind === "people" && MEMBERS.test(only.text);
  if (!list || !only || !isOwn || !isSchool(context)) return list;
  return { ...list, mentions: [mentionWith(only, { kind: "group", name: lowerFirst(only.text) })] };
}
