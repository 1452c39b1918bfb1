/** "nt", "Như trên", "-nt-", '"' alone in a cell: what the row above says in this column holds here too. */
export function isSameAsAbove(text: string): boolean {
  return (
    /^[\s.\-–"“”''’]{0,6}(?:n\.?t\.?|ntr|như trên)[\s.\-–"“”''’]{0,6}$/iu.test(text) || /^["“”″]$/u.test(text.trim())
  );
}
