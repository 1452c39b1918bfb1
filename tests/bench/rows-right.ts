import type { Deadline, Directive, Owner, Task } from "../../src/model/directive.js";
import { z } from "zod";

// Which rows of a record are right, by the scorer's own measure (`score.mjs`): a task of the annotation with nearly the same words, the
// same leads, the same deadline and kind. Rows that the annotation leaves open are none.

const Gold = z.looseObject({
  tasks: z.array(
    z.looseObject({
      quote: z.string().optional(),
      bag: z.array(z.string()).optional(),
      kind: z.string(),
      owners: z.array(z.looseObject({ name: z.string(), accept: z.array(z.string()), role: z.string() })),
      deadline: z
        .looseObject({
          kind: z.string(),
          start: z.string().nullable(),
          end: z.string().nullable(),
          rrule: z.string().nullable(),
          duration: z.string().nullable(),
        })
        .nullable(),
      optional: z.boolean(),
    }),
  ),
});
type GoldTask = z.infer<typeof Gold>["tasks"][number];

const TONES: readonly (readonly [string, string])[] = [
  ["oà", "òa"], ["oá", "óa"], ["oả", "ỏa"], ["oã", "õa"], ["oạ", "ọa"], ["oè", "òe"], ["oé", "óe"], ["oẻ", "ỏe"], ["oẽ", "õe"], ["oẹ", "ọe"],
  ["uỳ", "ùy"], ["uý", "úy"], ["uỷ", "ủy"], ["uỹ", "ũy"], ["uỵ", "ụy"],
]; // prettier-ignore
const SHORT: Readonly<Record<string, string>> = {
  ubnd: "ủy ban nhân dân", hđnd: "hội đồng nhân dân", mttq: "mặt trận tổ quốc", ubmttq: "ủy ban mặt trận tổ quốc", bcđ: "ban chỉ đạo",
  ntm: "nông thôn mới", vp: "văn phòng", tnmt: "tài nguyên và môi trường", "tn&mt": "tài nguyên và môi trường", bqlda: "ban quản lý dự án",
  "nn&ptnt": "nông nghiệp và phát triển nông thôn", ptnt: "phát triển nông thôn", "gd&đt": "giáo dục và đào tạo",
}; // prettier-ignore

function norm(text: string): string {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ƣ/gu, "ư")
    .replace(/[*_#`|]/gu, " ");
  return TONES.reduce((all, [a, b]) => all.replaceAll(a, b), plain)
    .replace(/[“”"'‘’.,;:()[\]…–—\-/]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
const tokens = (text: string): readonly string[] => norm(text).split(" ").filter(Boolean);

function nameForm(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s*&\s*/gu, "&")
    .split(/\s+/u);
  return norm(words.map((word) => SHORT[word.replace(/[,.;:()]/gu, "")] ?? word).join(" "))
    .replace(/^(?:đồng chí|các đồng chí|ông|bà) /u, "")
    .replace(/ và /gu, " ");
}

function bagF1(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of b) left.set(one, (left.get(one) ?? 0) + 1);
  let hit = 0;
  for (const one of a) {
    const more = left.get(one) ?? 0;
    if (more > 0) {
      hit++;
      left.set(one, more - 1);
    }
  }
  return a.length + b.length === 0 ? 1 : (2 * hit) / (a.length + b.length);
}

function hash(token: string): string {
  let h = 2166136261;
  for (const byte of new TextEncoder().encode(token)) h = Math.imul(h ^ byte, 16777619) >>> 0;
  return h.toString(16).padStart(8, "0");
}

function quoteF1(gold: GoldTask, text: string): number {
  return gold.bag ? bagF1(gold.bag, tokens(text).map(hash)) : bagF1(tokens(gold.quote ?? ""), tokens(text));
}

function sameName(gold: { readonly name: string; readonly accept: readonly string[] }, got: string): boolean {
  const form = nameForm(got);
  return [gold.name, ...gold.accept].some((one) => {
    const other = nameForm(one);
    return other === form || bagF1(tokens(other), tokens(form)) >= 0.92;
  });
}

function sameLeads(gold: GoldTask, owners: readonly Owner[]): boolean {
  const wanted = gold.owners.filter(({ role }) => role === "lead");
  const got = owners.filter(({ role }) => role === "lead");
  return wanted.length === got.length && wanted.every((one) => got.some(({ name }) => sameName(one, name)));
}

function sameDeadline(gold: GoldTask["deadline"], got: Deadline | null): boolean {
  if (gold === null || got === null) return gold === got;
  return (["kind", "start", "end", "rrule", "duration"] as const).every((key) => gold[key] === got[key]);
}

/** For each row of the record whether it is right; null for one that the annotation leaves open. `json`: the annotation. */
export function rowsRight(json: unknown, record: Directive): readonly (boolean | null)[] {
  const gold = Gold.parse(json).tasks;
  const place = (k: number, n: number): number => (n > 1 ? k / (n - 1) : 0);
  const all: { readonly score: number; readonly g: number; readonly p: number }[] = [];
  gold.forEach((one, g) =>
    record.tasks.forEach((task: Task, p) => {
      const f1 = quoteF1(one, task.text);
      if (f1 < 0.6) return;
      const owner = one.owners.some((wanted) => task.owners.some(({ name }) => sameName(wanted, name))) ? 1 : 0;
      const near = 1 - Math.abs(place(g, gold.length) - place(p, record.tasks.length));
      all.push({ score: f1 + 0.002 * owner + 0.001 * near, g, p });
    }),
  );
  const ofGold = new Set<number>();
  const pairs = new Map<number, { readonly g: number; readonly score: number }>();
  for (const { score, g, p } of all.sort((a, b) => b.score - a.score)) {
    if (ofGold.has(g) || pairs.has(p)) continue;
    ofGold.add(g);
    pairs.set(p, { g, score });
  }
  return record.tasks.map((task, p) => {
    const pair = pairs.get(p);
    const one = pair && gold[pair.g];
    if (!pair || !one) return false;
    if (one.optional) return null;
    return (
      pair.score >= 0.85 &&
      sameLeads(one, task.owners) &&
      sameDeadline(one.deadline, task.deadline) &&
      one.kind === task.kind
    );
  });
}
