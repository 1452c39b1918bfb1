/** Vietnam keeps UTC+7 all year (Decision 134/2002/QĐ-TTg). */
const OFFSET = 7 * 3_600_000;

/** The folder of a month, "2024/03", in which an instant (ISO 8601) lies in Vietnam, whatever the machine's time zone. */
export function monthFolder(at: string): string {
  const day = new Date(Date.parse(at) + OFFSET).toISOString();
  return `${day.slice(0, 4)}/${day.slice(5, 7)}`;
}

/** An instant (ISO 8601) as people in Vietnam write it: "05/03/2024 08:15". */
export function vietnamTime(at: string): string {
  const local = new Date(Date.parse(at) + OFFSET).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`;
}
