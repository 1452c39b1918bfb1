/** True where two words are the same but for one letter: one more, one less, or another in its place. The same word is none. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
