import { matchForm } from "../../../text/letters/vietnamese.js";
import { fullWords, inFullWords } from "../expand.js";
import { readBody } from "../body/read-body.js";
import { form, isCapital, isDash, isLetters, isShouted, lookUp, slice, type Reading } from "../reading.js";

const LEAST_LETTERS = 3;
const MOST_LETTERS = 12;
const MOST_SHORT_FORMS = 60;

/** "Cục ĐTCBL": the words for its kind, then the first letters of the others. */
interface ShortForm {
  readonly written: string;
  readonly kind: string;
  readonly letters: string;
  /** Its words as the lists have them, where they know the letters: "Cục Công nghệ thông tin". */
  readonly known: string | null;
}

/** A mark or word between the words of a name that the letters leave out. */
function isJoint(r: Reading, at: number): boolean {
  return isDash(r, at) || [",", "&", "và"].includes(form(r, at));
}

/** The kind of body that begins at word `at`, as lists have it, and the word behind it; null where none does that has words of its own. */
function kindAt(r: Reading, at: number): { readonly name: string; readonly end: number } | null {
  if (!isCapital(r, at)) return null;
  const hit = lookUp(r, r.lexicon.bodies, at);
  const entry = hit?.value;
  return entry && !entry.never && ["field", "words"].includes(entry.takes) ? { name: entry.name, end: hit.end } : null;
}

function shortFormAt(r: Reading, at: number): ShortForm | null {
  const kind = isShouted(r, at) ? null : kindAt(r, at);
  if (!kind || !isShouted(r, kind.end)) return null;
  let end = kind.end + 1;
  while (isJoint(r, end) && isShouted(r, end + 1)) end += 2;
  // "Trường HQVN Tân An": the letters are part of a name
  if (isCapital(r, end)) return null;
  const letters = slice(r, kind.end, end).replace(/[^\p{L}]/gu, "");
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return null;
  const field = lookUp(r, r.lexicon.fields, kind.end);
  return {
    written: slice(r, at, end),
    kind: kind.name,
    letters: letters.toLowerCase(),
    known: field?.end === end ? `${kind.name} ${field.value}` : null,
  };
}

/** The word behind those from `at` on whose first letters are these, "và" and marks between them left out; null where they are not. */
function spelledEnd(r: Reading, at: number, letters: string): number | null {
  let next = at;
  for (const letter of letters) {
    if (next > at && isJoint(r, next)) next++;
    if (!isLetters(r, next) || isShouted(r, next) || form(r, next)[0] !== letter) return null;
    next++;
  }
  return next;
}

/** The names in full of the bodies of a kind whose words begin with these letters. */
function namesSpelled(r: Reading, { kind, letters }: ShortForm): readonly string[] {
  return r.words.flatMap((_, at) => {
    const hit = kindAt(r, at);
    const end = hit?.name === kind ? spelledEnd(r, hit.end, letters) : null;
    return hit && end !== null && isCapital(r, hit.end) ? [`${kind} ${fullWords(r, hit.end, end)}`] : [];
  });
}

/** The bodies that a document writes in full, by name. */
function bodiesInFull(readings: readonly Reading[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const r of readings)
    for (let at = 0; at < r.words.length; at++) {
      const [body] = kindAt(r, at) ? (readBody(r, at)?.mentions ?? []) : [];
      if (body && !/\p{Lu}{2}/u.test(body.text)) names.add(body.host ? inFullWords(body.text, r.lexicon) : body.name);
    }
  return names;
}

/** The one body whose name goes on behind the words that the lists have for these letters; null where there are several, or one has that very name. */
function goingOn(known: string, names: ReadonlySet<string>): string | null {
  const start = known.toLowerCase();
  const begun = [...names].filter((name) => name.toLowerCase().startsWith(start));
  const [full, ...others] = begun;
  return full !== undefined && others.length === 0 && /^(?: và|,| [-–]) /u.test(full.slice(start.length)) ? full : null;
}

/**
 * Short forms that a document does not define, and which only one body that it writes in full can mean: "Cục ĐTCBL" beside "Cục Điều tra
 * chống buôn lậu", "Cục CNTT" beside "Cục Công nghệ thông tin và Thống kê". Empty where nothing is shortened or two bodies fit.
 */
export function readShortForms(readings: readonly Reading[]): readonly (readonly [short: string, full: string])[] {
  const shorts = new Map<string, ShortForm>();
  for (const r of readings)
    for (let at = 0; at < r.words.length && shorts.size < MOST_SHORT_FORMS; at++) {
      const short = shortFormAt(r, at);
      if (short) shorts.set(short.written, short);
    }
  const names = shorts.size > 0 ? bodiesInFull(readings) : new Set<string>();
  return [...shorts.values()].flatMap((short) => {
    const full = short.known === null ? spelledOnce(short, readings) : meantHere(short, short.known, names, readings);
    return full === null ? [] : [[short.written, full] as const];
  });
}

/** Letters that the lists know stand for another body where a document writes only that one in full: "Phòng KHCN" of a bank beside "Phòng Khách hàng cá nhân". */
function meantHere(
  short: ShortForm,
  known: string,
  names: ReadonlySet<string>,
  readings: readonly Reading[],
): string | null {
  const longer = goingOn(known, names);
  if (longer !== null || names.has(known)) return longer;
  const other = spelledOnce(short, readings);
  return other !== null && names.has(other) ? other : null;
}

function spelledOnce(short: ShortForm, readings: readonly Reading[]): string | null {
  const names = new Map(readings.flatMap((r) => namesSpelled(r, short)).map((name) => [matchForm(name), name]));
  const [full, ...others] = names.values();
  return full !== undefined && others.length === 0 ? full : null;
}
