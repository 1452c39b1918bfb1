import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makePdf, textLines } from "../ingest/pdf/make-pdf.js";
import { NOTICE } from "../cli/dondoc.js";

/** A file that a clerk drops: its name in the inbox, its bytes, and what must become of it. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Buffer;
  readonly end: "done" | "rejected";
  /** Copied slowly, in so many pieces. */
  readonly pieces: number;
}

const RENDERED = fileURLToPath(new URL("../../fixtures/rendered/", import.meta.url));
const rendered = readdirSync(RENDERED).filter((name) => /\.(?:pdf|docx)$/u.test(name));

/** A made-up notice of that number; each is a document of its own. */
export function noticeOf(number: number): string {
  return NOTICE.replace("Số: 17/", `Số: ${number}/`).replace("vệ sinh học đường", `vệ sinh học đường đợt ${number}`);
}

/** A hash of bytes, as the database knows them. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const STEMS: readonly ((number: number) => string)[] = [
  (number) => `Thông báo số ${number}`.normalize("NFD"),
  (number) => `kế hoạch "năm 2024" '${number}'`,
  (number) => `dòng một\ndòng hai ${number}`,
  // 200 letters; more than 255 bytes no Linux file system takes.
  (number) => `Kết luận ${"cuoc hop thang ".repeat(14).slice(0, 191 - String(number).length)}${number}`,
  (number) => `$(touch x) ; rm -rf ~ & ${number}`,
  (number) => `thong-bao-${number}`,
];

/** How many of each kind. */
export interface Mix {
  readonly good: number;
  readonly growing: number;
  readonly encrypted: number;
  readonly corrupt: number;
  readonly empty: number;
  readonly duplicates: number;
}

/** The files of a day: good ones of all kinds under awkward names, and all that clerks do wrong. */
export function droppedFiles({ good, growing, encrypted, corrupt, empty, duplicates }: Mix): readonly Dropped[] {
  const files: Dropped[] = [];
  const add = (kind: string, bytes: Buffer, end: Dropped["end"], pieces = 1): void => {
    const stem = STEMS[files.length % STEMS.length]?.(files.length) ?? "";
    files.push({ name: `${stem}${kind}`, bytes, end, pieces });
  };
  const text = (): Buffer => Buffer.from(noticeOf(files.length + 100));
  const original = (number: number): { readonly kind: string; readonly bytes: Buffer } => {
    const name = rendered[number % rendered.length] ?? "";
    return { kind: name.slice(name.lastIndexOf(".")), bytes: readFileSync(join(RENDERED, name)) };
  };
  for (let number = 0; number < good; number++) {
    const { kind, bytes } = number < rendered.length ? original(number) : { kind: ".txt", bytes: text() };
    add(kind, bytes, "done");
  }
  for (let number = 0; number < growing; number++) {
    if (number % 3 === 2) add(".txt", text(), "done", 6);
    else {
      // A paper of its own, so that a half of it, taken too early, would show.
      const pdf = makePdf({
        pages: [{ texts: textLines([`Thông báo số ${files.length}`, ...NOTICE.split("\n").slice(0, 20)]) }],
      });
      add(".pdf", Buffer.from(pdf), "done", 6);
    }
  }
  for (let number = 0; number < encrypted; number++)
    add(".pdf", Buffer.from(makePdf({ pages: [{ texts: textLines([`Kín ${number}`]) }], isLocked: true })), "rejected");
  for (let number = 0; number < corrupt; number++) {
    const { kind, bytes } = original(number);
    // Another length each, so that each is a content of its own.
    add(kind, bytes.subarray(0, Math.floor(bytes.length / 3) + number), "rejected");
  }
  for (let number = 0; number < empty; number++) add(".docx", Buffer.alloc(0), "rejected");
  for (let number = 0; number < duplicates; number++) {
    const { name, bytes } = files[number % good] ?? { name: ".txt", bytes: text() };
    add(name.slice(name.lastIndexOf(".")), bytes, "done");
  }
  return files;
}

/** Drops them all at once; those with several pieces grow while the promise is open. */
export async function dropInto(inbox: string, files: readonly Dropped[], pause: number): Promise<void> {
  for (const { name, bytes, pieces } of files)
    writeFileSync(join(inbox, name), pieces > 1 ? bytes.subarray(0, 1) : bytes);
  const slow = files.filter(({ pieces }) => pieces > 1);
  const most = Math.max(1, ...slow.map(({ pieces }) => pieces));
  for (let piece = 0; piece < most; piece++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    for (const { name, bytes, pieces } of slow) {
      const path = join(inbox, name);
      // Taken while it grew: the test will see that a part of it was read.
      if (!existsSync(path)) continue;
      appendFileSync(path, bytes.subarray(Math.max(1, cut(bytes, piece, pieces)), cut(bytes, piece + 1, pieces)));
    }
  }
}

function cut(bytes: Buffer, piece: number, pieces: number): number {
  return Math.floor((bytes.length * Math.min(piece, pieces)) / pieces);
}

/** All files below a folder, by path; empty where there is none. A folder may go while it is listed: then all is listed anew. */
export function filesBelow(folder: string): readonly string[] {
  for (;;) {
    if (!existsSync(folder)) return [];
    try {
      return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
        .sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}
