import type { Signer } from "../../../model/directive.js";
import { collapse, isAllCaps } from "../../../text/letters/vietnamese.js";
import type { Piece } from "../../outline/flat-line.js";
import { isAuthority, isOffice, isSignedMark, personName } from "../../outline/signing-cues.js";
import { officesInLine } from "../../outline/signature-in-one-line.js";
import { sentenceCase } from "../../organisations/capitals.js";

// "TỊCH UBND": what a stamp leaves of "CHỦ TỊCH UBND".
const CUT_OFFICE = /^(?:TỊCH|ĐỐC|THƯ|ICH)(?= |$)/u;
const HALF_OFFICE = /(?:^| )(?:CHỦ|GIÁM|BÍ)$/u;

/** Reads a signature: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Thu An". Null where there is none. */
export function readSigner(pieces: readonly Piece[]): Signer | null {
  const authorities: string[] = [];
  const positions: string[] = [];
  let name: string | null = null;
  let first: number | null = null;
  let end = 0;
  let last: "authority" | "position" | null = null;
  let deputy = "";
  for (const { text, start } of pieces) {
    // "PHÓ" and "GIÁM ĐỐC" on two lines: the ring of a stamp runs between them.
    const words = collapse(`${deputy}${text}`);
    deputy = /^PHÓ$/u.test(words) ? `${words} ` : "";
    const isCut =
      CUT_OFFICE.test(words) && !HALF_OFFICE.test((last === "authority" ? authorities : positions).at(-1) ?? "");
    if (deputy !== "" || words === "" || isSignedMark(words) || /^\d+$/u.test(words) || isCut) continue;
    const person = personName(words, last ? "any" : "known");
    if (isAuthority(words)) {
      // A second signature begins.
      if (name) break;
      authorities.push(words);
      last = "authority";
    } else if (isOffice(words) && person === null) {
      if (name) break;
      positions.push(words);
      last = "position";
    } else if (
      last &&
      isAllCaps(words) &&
      (person === null || !personName(words)) &&
      !name &&
      words.length < 80 &&
      /\p{L}{2}/u.test(words)
    ) {
      const list = last === "authority" ? authorities : positions;
      list.push(`${list.pop() ?? ""} ${words}`.trim());
    } else if (person !== null) {
      name = person;
    } else continue;
    first ??= start;
    end = Math.max(end, start + text.length);
    if (name) break;
  }
  if (first === null || (!name && positions.length === 0 && authorities.length === 0)) return null;
  const lines = authorities.flatMap((line) => (isAllCaps(line) ? officesInLine(line) : [line]));
  const modes = lines.filter(isAuthority);
  const offices = [...lines.filter((line) => !isAuthority(line)), ...positions];
  return {
    name: name && isAllCaps(name) ? titleCase(name) : name,
    position: offices.length > 0 ? offices.map((position) => sentenceCase(position)).join(", ") : null,
    authority: modes.length > 0 ? modes.map(spacedMode).join(", ") : null,
    span: { start: first, end },
  };
}

/** "KT.CHỦ TỊCH" → "KT. CHỦ TỊCH". */
function spacedMode(authority: string): string {
  return authority.replace(
    /^((?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L|T\/UQ)\s?[.,:]?)\s{0,2}(?=\p{Lu})/u,
    (mode) => `${mode.replace(/[\s.,:]/gu, "")}${mode.includes("/") ? "" : "."} `,
  );
}

/** "LÊ THU AN" → "Lê Thu An". */
export function titleCase(name: string): string {
  return name
    .split(" ")
    .map((word) => (word[0] ?? "") + word.slice(1).toLowerCase())
    .join(" ");
}
