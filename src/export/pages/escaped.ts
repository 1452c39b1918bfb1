/** Text that is safe anywhere in HTML: in an element and between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
