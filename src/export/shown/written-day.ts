const ISO_DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u;

/** An ISO date, perhaps partial, as Vietnamese write it: "2024-06-05" → "05/06/2024", "2024-06" → "06/2024". Anything else as it is. */
export function writtenDay(iso: string): string {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  return year === undefined ? iso : [day, month, year].filter((part) => part !== undefined).join("/");
}

/** True for "2024-06-05", false for a month, a year or anything else. */
export function isFullDay(text: string): boolean {
  return ISO_DAY.exec(text)?.[3] !== undefined;
}
