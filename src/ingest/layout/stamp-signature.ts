import type { DigitalSignature } from "../../model/source.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { TextLine } from "./text-line.js";

const SIGNER =
  /^\s{0,3}(?:nguoi\s{1,3}ky|(?:duoc\s{1,3})?ky\s{1,3}boi|digitally\s{1,3}signed\s{1,3}by)\s{0,3}[:\s]\s{0,3}/u;
const TIME =
  /(\d{1,2})[./-](\d{1,2})[./-](\d{4})[\s,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,3}([+-]\d{2}):?(\d{2}))?/u;

/** What the appearance of a digital signature says of signer and time ("Ký bởi: ...", "15.11.2024 17:30:07 +07:00"); null if neither. */
export function signatureOfStamp(lines: readonly TextLine[]): DigitalSignature | null {
  let signer: string | null = null;
  for (const { text } of lines) {
    const label = SIGNER.exec(fold(text))?.[0];
    if (label !== undefined) signer ??= text.slice(label.length).trim() || null;
  }
  const time = TIME.exec(lines.map((line) => line.text).join(" "));
  if (signer === null && time === null) return null;
  const two = (part: string | undefined) => (part ?? "0").padStart(2, "0");
  const signedAt = time
    ? `${time[3]}-${two(time[2])}-${two(time[1])}T${two(time[4])}:${two(time[5])}:${two(time[6])}${time[7] ? `${time[7]}:${time[8]}` : ""}`
    : null;
  return { signer, signedAt, reason: null };
}
