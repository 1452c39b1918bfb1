import { collapse, fold, toNfc } from "../../text/letters/vietnamese.js";
import type { DigitalSignature } from "../../model/source.js";

const LONGEST = 500_000; // bytes of a signature dictionary; its certificates come as hexadecimal digits
const MOST = 200;

/**
 * The digital signatures of a PDF, read from its signature dictionaries (ISO 32000-1, 12.8; they are never compressed):
 * /Name, else the name in the signer's certificate; /M as the time. In file order; a signature saved again by a later one is listed once.
 */
export function signaturesOf(bytes: Uint8Array): readonly DigitalSignature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, DigitalSignature>();
  for (let at = file.indexOf("/ByteRange"), count = 0; at >= 0 && count < MOST; count++) {
    const signature = signatureAt(file, at);
    if (signature) found.set(JSON.stringify(signature), signature);
    at = file.indexOf("/ByteRange", at + 10);
  }
  return [...found.values()];
}

function signatureAt(file: Buffer, at: number): DigitalSignature | null {
  const start = file.lastIndexOf(" obj", at);
  const end = file.indexOf("endobj", at);
  if (start < 0 || end < 0 || end - start > LONGEST) return null;
  const object = file.toString("latin1", start, end);
  const digits = /<([0-9A-Fa-f\s]{200,})>/u.exec(object)?.[1];
  const dictionary = withoutBuild(digits === undefined ? object : object.replace(digits, ""));
  const time = /\/M\s{0,4}\(D:(\d{14})(?:(Z)|([+-]\d{2})'?(\d{2})?)?/u.exec(dictionary);
  const cms = digits === undefined ? null : Buffer.from(digits.replace(/\s+/gu, ""), "hex");
  const signer = stringOf(dictionary, "Name") ?? (cms ? certifiedName(cms) : null);
  const signedAt = time ? isoOf(time) : null;
  return signer === null && signedAt === null ? null : { signer, signedAt, reason: stringOf(dictionary, "Reason") };
}

/** The dictionary without /Prop_Build, whose own /Name is that of the program that signed. */
function withoutBuild(dictionary: string): string {
  const at = dictionary.indexOf("/Prop_Build");
  let depth = 0;
  for (const mark of at < 0 ? [] : dictionary.slice(at, at + 4_000).matchAll(/<<|>>/gu)) {
    depth += mark[0] === "<<" ? 1 : -1;
    if (depth <= 0) return dictionary.slice(0, at) + dictionary.slice(at + mark.index + 2);
  }
  return dictionary;
}

function isoOf([, digits = "", zulu, hours, minutes]: RegExpExecArray): string {
  const [year, month, day, hour, minute, second] = [0, 4, 6, 8, 10, 12].map((from) =>
    digits.slice(from, from === 0 ? 4 : from + 2),
  );
  const offset = hours === undefined ? (zulu === undefined ? "" : "Z") : `${hours}:${minutes ?? "00"}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/** A literal string of the dictionary: UTF-16 with byte order mark, else Latin-1. */
function stringOf(dictionary: string, key: string): string | null {
  const found = new RegExp(`/${key}\\s{0,4}\\(((?:[^()\\\\]|\\\\[^]){1,1000})\\)`, "u").exec(dictionary)?.[1];
  if (found === undefined) return null;
  const bytes = Buffer.from(
    found.replace(/\\([nrtbf]|[0-7]{1,3}|\r?\n|[^])/gu, (_, code: string) => {
      if (/^[0-7]/u.test(code)) return String.fromCharCode(parseInt(code, 8) & 0xff);
      return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[code] ?? (/^\r?\n$/u.test(code) ? "" : code);
    }),
    "latin1",
  );
  const text =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? new TextDecoder("utf-16be").decode(bytes.subarray(2))
      : bytes[0] === 0xef && bytes[1] === 0xbb
        ? bytes.toString("utf8").slice(1)
        : bytes.toString("latin1");
  return collapse(toNfc(text)) || null;
}

const COMMON_NAME = Buffer.from([0x06, 0x03, 0x55, 0x04, 0x03]); // OID 2.5.4.3, X.520
const ISSUED_BY = /certificat|(?<![\p{L}\p{M}])ca(?![\p{L}\p{M}])|tsa|timestamp|chung thuc/u;

/** The first common name in a CMS signature that occurs once and is no authority's; null where there is none. */
function certifiedName(cms: Buffer): string | null {
  const names: string[] = [];
  for (let at = cms.indexOf(COMMON_NAME); at >= 0 && names.length < 100; at = cms.indexOf(COMMON_NAME, at + 5)) {
    const [tag, length] = [cms[at + 5], cms[at + 6] ?? 0];
    if (length === 0 || length > 127) continue;
    const value = cms.subarray(at + 7, at + 7 + length);
    if (tag === 0x1e) names.push(new TextDecoder("utf-16be").decode(value));
    else if (tag === 0x0c || tag === 0x13 || tag === 0x14) names.push(value.toString("utf8"));
  }
  const clean = names.map((name) => collapse(toNfc(name)));
  const persons = clean.filter((name) => name !== "" && !ISSUED_BY.test(fold(name)));
  return persons.find((name) => clean.indexOf(name) === clean.lastIndexOf(name)) ?? persons[0] ?? null;
}
