/** True where a sentence (or a part closed by a semicolon) ends between the two offsets. */
export function endsSentenceBetween(text: string, from: number, to: number): boolean {
  return /[.;] /u.test(text.slice(from, to));
}
