import type { Context } from "../context.js";

/** What became of a candidate, in words: "được giữ", "bị decoy/citation loại", "thua deadline/by-date". */
export function outcomeText(
  { outcome, by }: { readonly outcome: "kept" | "vetoed" | "lost" | "refused"; readonly by: string | null },
  { say }: Pick<Context, "say">,
): string {
  return say(`outcome.${outcome}`, { by: by ?? "?" });
}
