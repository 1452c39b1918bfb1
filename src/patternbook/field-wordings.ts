// Spaces around "và" instead of classes of letters, which take longer to compile than all fields to read.
const JOINER = /\s*([,–&-]|(?<=\s)và(?=\s))\s*/u;

/**
 * The ways a field of work is written, as phrases (`(a|b)` one of these, `[a|b]` may be there): every part in full or short,
 * the parts joined by "và", "&", a dash or nothing, the short parts also in one word.
 *
 * Example: name "Tài nguyên và Môi trường", short ["TN", "MT"] finds "Tài nguyên - MT", "TN&MT", "TNMT".
 */
export function fieldWordings(field: {
  readonly name: string;
  readonly short: readonly string[];
  readonly also: readonly string[];
}): readonly string[] {
  const pieces = field.name.split(JOINER);
  let phrase = "";
  let part = 0;
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) phrase += piece === "," ? " [,|và|&|-|–] " : " [và|&|-|–] ";
    else {
      const short = field.short[part++];
      phrase += short === undefined ? piece : `(${piece}|${short})`;
    }
  });
  const isGlued = field.short.length > 1 && field.short.length === part;
  // "KTHT&ĐT": all but the last in one word
  const last = field.short[field.short.length - 1] ?? "";
  const isHalfGlued = isGlued && field.short.length > 2;
  const half = isHalfGlued ? [`${field.short.slice(0, -1).join("")} (và|&|-|–) ${last}`] : [];
  return [phrase, ...field.also, ...(isGlued ? [field.short.join("")] : []), ...half];
}

/** The usual short form of a field: "Lao động - Thương binh và Xã hội" → "LĐ-TB&XH"; null where a part has none. */
export function shortField(field: { readonly name: string; readonly short: readonly string[] }): string | null {
  const pieces = field.name.split(JOINER);
  if (field.short.length === 0 || pieces.length !== 2 * field.short.length - 1) return null;
  return pieces
    .map((piece, index) => (index % 2 === 0 ? (field.short[index / 2] ?? piece) : piece === "và" ? "&" : "-"))
    .join("");
}
