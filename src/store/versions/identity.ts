import { collapse, fold, toNfc } from "../../text/letters/vietnamese.js";

/** What tells whether two files hold the same directive, and which of them counts more. */
export interface Identity {
  /** As read: "17/TB-UBND", "/TB-UBND" where left blank. */
  readonly number: string | null;
  readonly issuer: string | null;
  /** ISO, perhaps partial: "2024-03". */
  readonly issuedOn: string | null;
  readonly title: string | null;
  /** Where its text is from: "ocr" and "mixed" for scans. */
  readonly textFrom: string;
  readonly isSigned: boolean;
  readonly signer: string | null;
}

/** True where its words were recognised from pictures. */
export function isScan({ textFrom }: Pick<Identity, "textFrom">): boolean {
  return textFrom === "ocr" || textFrom === "mixed";
}

/** A number in the form in which numbers are compared: "07 / TB–UBND" → "7/tb-ubnd". Null for one that is missing or left blank. */
export function numberKey(number: string | null): string | null {
  if (number === null) return null;
  const plain = fold(toNfc(number))
    .replace(/[\u2010-\u2015]/gu, "-")
    .replace(/\s/gu, "");
  return /^\d/u.test(plain) ? plain.replace(/^0{1,10}(?=\d)/u, "") : null;
}

/** A name in the form in which names are compared. */
export function nameKey(name: string | null): string | null {
  return name === null ? null : collapse(fold(toNfc(name)));
}

/** The numerals of a title: two plans of a yearly kind differ in little else. */
export function numeralsOf(title: string | null): string | null {
  return title === null ? null : (title.match(/\d{1,20}/gu) ?? []).map((digits) => Number(digits)).join(" ");
}
