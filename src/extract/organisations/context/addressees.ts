import type { OrganisationMention } from "../mention.js";
import { readList } from "../read-list.js";
import { wordAt, type Reading } from "../reading.js";

/** "Kính gửi:", "CHỦ TỊCH UBND TỈNH điện:" and the marks before a name. */
const BEFORE =
  /^(?:(?:\(?\p{L}\)?\s)?kính (?:gửi|trình|mời)(?![\p{L}])\s{0,3}:?|[^:]{3,120} điện(?: gửi)?\s{0,3}:)?[\s\-–+•*|]{0,6}/iu;

/** More than any letter names one by one; each of them would lead each of its rows. */
const MOST_NAMED = 40;

/** Those whom a line of "Kính gửi: …" names, in order; empty where it begins with nobody, or names more than forty. */
export function addresseesIn(r: Reading): readonly OrganisationMention[] {
  const start = BEFORE.exec(r.text)?.[0].length ?? 0;
  const named = readList(r, wordAt(r, start), { semicolons: true })?.mentions ?? [];
  return named.length > MOST_NAMED ? [] : named;
}

/** Kinds of bodies that a letter calls by their kind alone. Not those whose word begins other words ("Ban hành", "Hội nghị"). */
const KINDS = [
  "Công ty",
  "Tổng công ty",
  "Tập đoàn",
  "Bệnh viện",
  "Trường",
  "Học viện",
  "Viện",
  "Trung tâm",
  "Ngân hàng",
  "Kho bạc",
  "Sở",
  "Bộ",
  "Cục",
  "Chi cục",
  "Hợp tác xã",
  "Nhà máy",
  "Xí nghiệp",
  "Ủy ban",
  "Đơn vị",
] as const;

/**
 * How a letter calls those it is addressed to, and their names as it writes them there: "quý cơ quan" for all of them, "các Công ty" where all are firms,
 * "Công ty", "Quý Công ty" for the only one, "Quý Sở" for the only department among others. A kind that the issuer has too is its own.
 */
export function formsOfAddress(
  addressees: readonly OrganisationMention[],
  issuer: string,
): readonly (readonly [short: string, full: string])[] {
  if (addressees.length === 0 || addressees.some(({ kind }) => kind !== "body" && kind !== "group")) return [];
  const full = addressees.map(({ text }) => text).join(", ");
  const kind = addressees.every((one) => one.kind === "body") ? commonKind(addressees) : null;
  const only = kind !== null && addressees.length === 1 && !issuer.startsWith(`${kind} `) ? [kind] : [];
  const forms = [
    "quý cơ quan",
    "quý đơn vị",
    ...(kind === null ? [] : [`quý ${kind}`, `các ${kind}`]),
    ...only,
    ...(only[0] === "Trường" ? ["nhà trường"] : []),
  ];
  return [...forms.map((form) => [form, full] as const), ...(kind === null ? onlyOnes(addressees) : [])];
}

/** "Quý Sở" where a letter goes to a department and to others: the one of that kind. */
function onlyOnes(addressees: readonly OrganisationMention[]): readonly (readonly [short: string, full: string])[] {
  return KINDS.flatMap((kind) => {
    const those = addressees.filter(({ text }) => text.toLowerCase().startsWith(`${kind.toLowerCase()} `));
    const [one] = those;
    return one?.kind === "body" && those.length === 1 ? [[`quý ${kind}`, one.text] as const] : [];
  });
}

/** "Công ty" where every name begins so; null where they are of several kinds. */
function commonKind(addressees: readonly OrganisationMention[]): string | null {
  const names = addressees.map(({ text }) => text.toLowerCase());
  return KINDS.find((kind) => names.every((name) => name.startsWith(`${kind.toLowerCase()} `))) ?? null;
}
