// "16.00 ngày 12/10": only before a day, as "16.00" may be anything else
const DOTTED = "\\d{1,2}\\.[0-5]\\d(?= ngày (?:\\d|mai))";

/** A time of day: "17h00", "7 giờ 30 phút", "16:30", "16.00" before a day. */
export const CLOCK_SHAPE = `(?:lúc )?(?:\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2}(?!\\d))?(?: ?(?:phút|['’′]))?|${DOTTED})`;

/** The parts of a day: "chiều", "đêm". */
export const PART_OF_DAY = "(?:sáng|trưa|chiều|tối|đêm)";

// "cuối giờ chiều", "hết giờ làm việc", "cuối ngày"
const OFFICE_HOURS = "(?:cuối |hết )?giờ (?:làm việc|hành chính)|cuối(?= ngày)";
// "ca 2 ngày 26/8": a shift
const SHIFT = "ca (?:[1-3]|i{1,3})(?=,? ngày)";
const PART = `${SHIFT}|(?:buổi |rạng |(?:đầu|cuối) (?:giờ|buổi) )?${PART_OF_DAY}|${OFFICE_HOURS}`;

/** What may stand before a day: "17 giờ 00,", "chiều", "16 giờ chiều", "cuối giờ làm việc"; perhaps nothing. */
export const HOURS_SHAPE = `(?:${CLOCK_SHAPE},? ?)?(?:(?:${PART}),? )?`;
