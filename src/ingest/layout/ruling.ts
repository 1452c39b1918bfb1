/** A straight line drawn along an axis, or a rectangle so thin that it is seen as one; points from the top left corner. */
export interface Ruling {
  readonly direction: "horizontal" | "vertical";
  /** y of a horizontal line, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
