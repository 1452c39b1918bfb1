import type { SecrecyRule } from "../jobs/admission.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";

/** What `DONDOC_SECRECY` asks for: "stop" unless it says "allow". Throws a `Failure` (exit 1) at any other word. */
export function secrecyFrom(environment: Readonly<Record<string, string | undefined>>): SecrecyRule {
  const written = environment["DONDOC_SECRECY"] ?? "";
  if (written === "" || written === "stop") return "stop";
  if (written === "allow") return "allow";
  throw new Failure(EXIT.usage, "failure.secrecy", { value: written });
}
