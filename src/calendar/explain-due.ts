import { partsOf } from "../text/dates/calendar-date.js";
import type { DueDay } from "./due.js";
import type { TermLength } from "./term.js";
import type { DayOff } from "./working-calendar.js";

const UNITS: Readonly<Record<TermLength["unit"], string>> = {
  hour: "giờ",
  day: "ngày",
  week: "tuần",
  month: "tháng",
  year: "năm",
};

/** Says in Vietnamese how a due day was reckoned: "15/3/2024 + 5 ngày làm việc, trừ Giỗ Tổ Hùng Vương 18/4". */
export function explainDue({ reason, isProvisional }: DueDay): string {
  const said = sentenceOf(reason);
  return isProvisional ? `${said} (tạm tính: chưa có thông báo nghỉ lễ của năm)` : said;
}

function sentenceOf(reason: DueDay["reason"]): string {
  switch (reason.kind) {
    case "stated":
      return `hạn ghi trong văn bản: ${shown(reason.end)}`;
    case "day-before":
      return `trước ngày ${shown(reason.end)}: ngày cuối cùng còn đúng hạn là hôm trước`;
    case "term": {
      const unit = reason.workingDays ? "ngày làm việc" : UNITS[reason.length.unit];
      const holidays = reason.skipped.filter(({ isWeekend }) => !isWeekend);
      const parts = [`${shown(reason.from)} + ${reason.length.amount} ${unit}`];
      if (holidays.length > 0) parts.push(`trừ ${grouped(holidays)}`);
      // In a term of working days the weekends go without saying; in any other they are why the end was moved.
      if (!reason.workingDays && reason.skipped.length > 0) parts.push("chuyển sang ngày làm việc tiếp theo");
      return parts.join(", ");
    }
  }
}

/** "Tết Nguyên đán 8/2-14/2, Giỗ Tổ Hùng Vương 18/4": days of one feast are one. */
function grouped(days: readonly DayOff[]): string {
  const feasts = new Map<string, DayOff[]>();
  for (const day of days) {
    const feast = feastOf(day.name);
    const known = feasts.get(feast);
    if (known) known.push(day);
    else feasts.set(feast, [day]);
  }
  return [...feasts]
    .map(([feast, [first, ...others]]) => {
      const last = others.at(-1);
      return first === undefined ? feast : `${feast} ${short(first.date)}${last ? `-${short(last.date)}` : ""}`;
    })
    .join(", ");
}

/** "Tết Nguyên đán (mùng 2)" → "Tết Nguyên đán". */
function feastOf(name: string): string {
  return name.replace(/ \([^)]{0,80}\)$/u, "");
}

function shown(iso: string): string {
  const parts = partsOf(iso);
  return parts ? `${parts.day ?? ""}/${parts.month ?? ""}/${parts.year}` : iso;
}

function short(iso: string): string {
  const parts = partsOf(iso);
  return parts ? `${parts.day ?? ""}/${parts.month ?? ""}` : iso;
}
