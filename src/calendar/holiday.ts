/** What kind of day a government notice makes of a day. */
export type HolidayKind =
  /** By law; listed on a weekend too. */
  | "holiday"
  /** Nghỉ bù: off for a holiday that fell on a weekend. */
  | "compensatory"
  /** Nghỉ hoán đổi: a working day taken off. */
  | "swapped-off"
  /** Làm bù: a weekend day worked instead. */
  | "swapped-work";

/** A day that is not what its weekday says. */
export interface Holiday {
  /** ISO day. */
  readonly date: string;
  readonly kind: HolidayKind;
  /** Vietnamese, as people say it. */
  readonly name: string;
}

/** The days of the years that have a notice. */
export interface HolidayTable {
  readonly years: ReadonlySet<number>;
  readonly days: readonly Holiday[];
}
