import type { Context } from "./context.js";

const HANOI = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });

/** Today's date in Việt Nam, ISO, whatever the zone of the machine. */
export function todayIn({ now }: Pick<Context, "now">): string {
  return HANOI.format(new Date(now()));
}
