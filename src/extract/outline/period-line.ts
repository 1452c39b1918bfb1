const PERIOD =
  /^(?:Quý (?:[IVl]{1,3}|[1-4])|Tháng (?:\d{1,2}|giêng|chạp)|Tuần (?:thứ )?\d|(?:Sáu|6) tháng (?:đầu|cuối) năm)(?:(?:\/| năm )\d{4})? ?:?$/u;

/** "Quý II", "Tháng 3/2024:" alone on a line, without a number: it heads what is due then. */
export function isPeriodLine(text: string): boolean {
  return PERIOD.test(text);
}
