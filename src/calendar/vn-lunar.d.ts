/** The part that is used: the package's own declarations lack file extensions, so that NodeNext cannot follow them. */
declare module "@dqcai/vn-lunar" {
  /** The solar day of a lunar one; Vietnamese calendar, UTC+7. */
  export function getSolarDate(
    day: number,
    month: number,
    year: number,
    leap?: boolean,
  ): { readonly day: number; readonly month: number; readonly year: number };
}
