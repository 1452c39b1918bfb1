import type { Found, Organisation, Signer } from "../../../model/directive.js";
import type { Block } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import type { FlatLine } from "../../outline/flat-line.js";
import { sentenceCase } from "../../organisations/capitals.js";
import { asBodyWritesIt } from "./as-body-writes-it.js";
import { levelOfBody } from "./body-level.js";
import { issuerEvidence, whoAsks } from "./issuer-evidence.js";
import { issuerName, withPlace } from "./issuer-name.js";
import type { WrittenBody } from "./letterhead-bodies.js";
import { nameOfOffice } from "./name-of-office.js";

/** What is known by the time the issuer is sought. */
export interface IssuerClues {
  readonly bodies: readonly WrittenBody[];
  readonly place: string | null;
  readonly signer: Signer | null;
  /** "BỘ TRƯỞNG BỘ Y TẾ", between title and legal bases. */
  readonly deciders: readonly FlatLine[];
  /** "CỦA CHÍNH PHỦ", in a title that names its issuer. */
  readonly titled: WrittenBody | null;
  readonly body: readonly Block[];
  /** True where a line "Kính gửi" names whom it addresses. */
  readonly isLetter: boolean;
}

/**
 * The body whose document this is: of the letterhead; else the subject of "ban hành", "thông báo" in the preamble, the body after "TM." or
 * of the closing formula, the decider's, the one that asks others (all `inferred`). Null where nothing tells.
 */
export function readIssuer(clues: IssuerClues): Found<Organisation> | null {
  const { bodies, place } = clues;
  const last = bodies.at(-1);
  if (last) {
    const issuer = found(
      asBodyWritesIt(withPlace(withTier(issuerName(bodies), clues), place), clues.body),
      last.text,
      last.span,
      0.96,
      false,
    );
    // "BỘ Y TẾ ⏎ CỤC PHÒNG BỆNH": a body whose name does not tell its tier is of its superior's.
    issuer.value.level ??= levelOfBody(sentenceCase(bodies.at(-2)?.text ?? ""));
    return issuer;
  }
  if (clues.titled) return found(sentenceCase(clues.titled.text), clues.titled.text, clues.titled.span, 0.9, false);
  const [first, ...others] = issuerEvidence(clues.body);
  const all = first ? [first, ...others] : [];
  const preamble = all.find(({ from }) => from === "preamble");
  if (preamble) return found(withPlace(nameOfOffice(preamble.name), place), preamble.text, preamble.span, 0.85, true);
  const collective = collectiveOf(clues.signer);
  const closing = all.find(({ from }) => from === "closing");
  if (collective && clues.signer)
    return found(withPlace(withTier(collective, clues), place), collective, clues.signer.span, 0.75, true);
  if (closing) return found(withPlace(nameOfOffice(closing.name), place), closing.text, closing.span, 0.8, true);
  const decider = clues.deciders[0];
  if (!decider) {
    const asking = whoAsks(clues.body, clues.isLetter);
    // "Chủ tịch UBND tỉnh yêu cầu" directs in his own name.
    const name = asking && (/^chủ tịch/iu.test(asking.name) ? asking.name : nameOfOffice(asking.name));
    return name ? found(withPlace(name, place), asking.text, asking.span, 0.7, true) : null;
  }
  const text = collapse(clues.deciders.map(({ trimmed }) => trimmed).join(" "));
  const end = clues.deciders.at(-1) ?? decider;
  const span = { start: decider.start + decider.lead, end: end.start + end.lead + end.trimmed.length };
  return found(nameOfOffice(sentenceCase(text)), text, span, 0.8, true);
}

/** "ỦY BAN NHÂN DÂN" whose second line was lost: of which tier it is say those who decide or speak in the preamble. */
function withTier(name: string, { deciders, body, isLetter }: IssuerClues): string {
  if (!/^(?:Ủy|Uỷ) ban nhân dân$|^Hội đồng nhân dân$/u.test(name)) return name;
  const asking = isLetter ? whoAsks(body, isLetter) : null;
  const said = [
    ...deciders.map(({ trimmed }) => trimmed),
    ...issuerEvidence(body).map((one) => one.name),
    ...(asking ? [asking.name] : []),
  ];
  const full = said.map((words) => nameOfOffice(sentenceCase(words))).find((words) => words.startsWith(`${name} `));
  return full ?? name;
}

function found(
  name: string,
  text: string,
  span: Span | null,
  confidence: number,
  inferred: boolean,
): Found<Organisation> {
  const value = { name, text, level: levelOfBody(name) };
  return inferred ? { value, span, confidence, inferred } : { value, span, confidence };
}

/** The body of "TM. BAN CHỈ ĐẠO XÃ"; null where the authority is a person's office. */
export function collectiveOf(signer: Signer | null): string | null {
  const words = /^T\/?M\.?\s{0,2}([^,]{4,120})/u.exec(signer?.authority ?? "")?.[1];
  return words ? sentenceCase(words) : null;
}
