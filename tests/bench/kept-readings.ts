import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const FILE = new URL("../../fixtures/first-sight/first-readings.json", import.meta.url);

const Reading = z.strictObject({
  document: z.string(),
  rows: z.array(z.strictObject({ isRight: z.boolean(), features: z.record(z.string(), z.number()) })),
});
const Rounds = z.record(z.string(), z.array(Reading));

/** What was made of one document when none of the rules had been written for it: features as of then, zeros left out. */
export type FirstReading = z.infer<typeof Reading>;

/** All first readings that were kept, by their round. */
export function firstReadings(): Readonly<Record<string, readonly FirstReading[]>> {
  return existsSync(FILE) ? Rounds.parse(JSON.parse(readFileSync(FILE, "utf8"))) : {};
}

/** Keeps a round; one of the same name is replaced. A line a document, for those who compare versions. */
export function keepFirstReadings(round: string, readings: readonly FirstReading[]): void {
  const all = Object.entries({ ...firstReadings(), [round]: readings }).sort(([a], [b]) => (a < b ? -1 : 1));
  const rounds = all.map(([name, some]) => {
    const lines = [...some].map((reading) => `    ${JSON.stringify(reading)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  writeFileSync(FILE, `{\n${rounds.join(",\n")}\n}\n`);
}
