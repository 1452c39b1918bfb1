/** Vietnam keeps UTC+7 all year (Decision 134/2002/QĐ-TTg). */
const OFFSET = 7 * 3_600_000;

/** The day (ISO) that an instant (ISO 8601) falls on in Vietnam, whatever the machine's time zone. */
export function vietnamDay(at: string): string {
  return new Date(Date.parse(at) + OFFSET).toISOString().slice(0, 10);
}

/** The instant at which a day (ISO) begins in Vietnam, in milliseconds since 1970. */
export function beginOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) - OFFSET;
}
