import type { CriteriaCount, CriterionStatus, Deadline, Directive, Task } from "../../src/model/directive.js";
import { openStore } from "../../src/store/open-store.js";
import { before, owner, RUN, sampleDirective, sampleSource, taskOn } from "../store/sample.js";

/** The day the reports of the tests are of. */
export const TODAY = "2024-06-05";

/** Texts that a spreadsheet, a page or Markdown would take for more than words. */
export const HOSTILE = [
  '=HYPERLINK("http://127.0.0.1/?x="&A1;"xem")',
  "+84 912 000 000",
  "-5 xã chưa báo cáo",
  "@SUM(A1:A9)",
  "\tthụt đầu dòng",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "| ô | bảng | *đậm* _nghiêng_ `mã` [liên kết](http://127.0.0.1)",
] as const;

const PLACES = ["xã Sơn Hòa", "xã Mỹ An", "xã Đại Phú", "xã Ân Nghĩa", "xã Bình Lâm", "thị trấn Ngọc Sơn"] as const;
const BODIES: readonly [string, string, string, string, string, ...string[]] = [
  "Phòng Nông nghiệp và Phát triển nông thôn huyện Sông Lam",
  "Trung tâm Y tế huyện Sông Lam",
  "Phòng Giáo dục và Đào tạo huyện Sông Lam",
  "Phòng Tài chính - Kế hoạch huyện Sông Lam",
  `Ủy ban nhân dân ${PLACES[0]}`,
  ...PLACES.slice(1).map((place) => `Ủy ban nhân dân ${place}`),
];
const WORKS = [
  "Rà soát, hoàn thiện hồ sơ minh chứng các tiêu chí chưa đạt, báo cáo Ủy ban nhân dân huyện",
  "Tổ chức khám sức khỏe định kỳ cho học sinh trên địa bàn",
  "Bố trí kinh phí duy tu, sửa chữa đường giao thông nông thôn, kênh mương nội đồng",
  "Tuyên truyền, vận động nhân dân phân loại rác tại nguồn",
  "Đôn đốc tiến độ giải phóng mặt bằng dự án cầu Sông Lam",
] as const;

export function every(rrule: string, text: string): Deadline {
  return { ...known(before("2024-01-01")), kind: "recurring", end: null, precision: null, rrule, text };
}

function known(deadline: Deadline | null): Deadline {
  if (!deadline) throw new Error("no deadline");
  return deadline;
}

function count(subject: string, about: Partial<CriteriaCount>): CriteriaCount {
  return {
    subject,
    standard: "NTM",
    unit: "tiêu chí",
    met: null,
    total: null,
    unmet: null,
    status: "achieved",
    asOf: null,
    text: "đạt một số tiêu chí",
    span: { start: 0, end: 3 },
    confidence: 0.9,
    ...about,
  };
}

function criterion(subject: string, number: number, name: string, status: CriterionStatus["status"]): CriterionStatus {
  return { number, name, subject, standard: "NTM", status, span: { start: 0, end: 3 }, confidence: 0.9 };
}

interface Written extends Partial<Omit<Directive, "number" | "issuedOn" | "tasks">> {
  readonly number: string;
  readonly issuedOn: string;
  readonly lines: readonly string[];
  readonly tasks: (task: (line: number, about?: Partial<Task>) => Task) => readonly Task[];
}

/** The notices of the sample: what they order, and which criteria they tell of. */
function notices(): readonly Written[] {
  return [
    {
      number: "17/TB-UBND",
      issuedOn: "2024-03-12",
      lines: ["Số: 17/TB-UBND", ...WORKS, ...HOSTILE],
      tasks: (task) => [
        task(1, { owners: [owner(BODIES[0]), owner(BODIES[4], "coordinator")], deadline: before("2024-06-11") }),
        task(2, { owners: [owner(BODIES[1])], deadline: before("2024-04-01") }),
        task(3, { owners: [owner(BODIES[3]), owner(BODIES[0])], deadline: before("2024-07-01"), confidence: 0.6 }),
        task(4, {
          owners: PLACES.map((place) => owner(`Ủy ban nhân dân ${place}`)),
          deadline: every("FREQ=MONTHLY;BYMONTHDAY=20", "trước ngày 20 hằng tháng"),
        }),
        task(5, { owners: [], confidence: 0.5 }),
        ...HOSTILE.map((text, at) =>
          task(6 + at, { text, owners: [owner(`=${BODIES[2]}`)], deadline: before("2024-05-20") }),
        ),
        task(1, { kind: "target", text: "Phấn đấu 100% xã đạt chuẩn nông thôn mới", deadline: before("2025-01-01") }),
      ],
      criteriaCounts: [
        count("xã Sơn Hòa", { met: 15, total: 19, asOf: "2023-12", text: "đạt 15/19 tiêu chí" }),
        count("xã Sơn Hòa", { unmet: 4, status: "remaining", asOf: "2023-12", text: "còn 04 tiêu chí" }),
        count("xã Sơn Hòa", { met: 19, total: 19, status: "target", asOf: "2024", text: "phấn đấu đạt 19/19" }),
        count("xã Mỹ An", { met: 12, total: 19 }),
        count("xã Mỹ An", { met: 18, status: "target", asOf: "2023", text: "phấn đấu đạt 18 tiêu chí" }),
        count("xã Đại Phú", { met: 60, total: 75, unit: "chỉ tiêu" }),
        ...PLACES.slice(3).map((place, at) => count(place, { met: 8 + 5 * at, total: 19 })),
      ],
      criteria: [criterion("xã Mỹ An", 17, "Môi trường", "met"), criterion("xã Mỹ An", 3, "Thủy lợi", "unmet")],
    },
    {
      number: "30/TB-UBND",
      issuedOn: "2024-05-20",
      lines: ["Số: 30/TB-UBND", ...WORKS, ...WORKS.map((work) => `${work} (đợt 2)`)],
      tasks: (task) =>
        Array.from({ length: 10 }, (_, at) =>
          task(1 + at, {
            owners: [owner(BODIES[at] ?? BODIES[0]), owner(BODIES[(at + 3) % BODIES.length] ?? "", "coordinator")],
            deadline: before(`2024-${String(5 + (at % 5)).padStart(2, "0")}-${String(28 - 2 * at).padStart(2, "0")}`),
          }),
        ),
      criteriaCounts: [
        count("xã Sơn Hòa", { met: 17, total: 19, asOf: "2024-05" }),
        count("xã Mỹ An", { met: 11, total: 19 }),
        count("xã Mỹ An", { met: 10, total: 19, text: "đạt 10/19 tiêu chí" }),
      ],
      criteria: [criterion("xã Mỹ An", 17, "Môi trường", "unmet"), criterion("xã Bình Lâm", 10, "Thu nhập", "unmet")],
    },
    {
      number: "41/TB-UBND",
      issuedOn: "2024-06-03",
      lines: ["Số: 41/TB-UBND", "Nội dung khác"],
      tasks: (task) => [task(1, { owners: [owner(BODIES[2])] })],
      criteriaCounts: [count("xã Sơn Hòa", { met: 19, total: 19, text: "đạt 19/19 tiêu chí" })],
    },
  ];
}

/** A database with three notices of a district, as its reports need them: all kinds of deadlines, criteria over time, texts with hidden powers. */
export async function sampleArchive(file: string): Promise<void> {
  const store = openStore(file);
  for (const [at, { number, issuedOn, lines, tasks, ...about }] of notices().entries()) {
    const source = sampleSource(lines, String(at).repeat(64), `thong-bao-${at + 1}.pdf`);
    const directive = sampleDirective(source, {
      ...about,
      number: { value: number, span: null, confidence: 0.9 },
      issuedOn: { value: issuedOn, span: null, confidence: 0.9 },
      tasks: tasks((line, task) => taskOn(source, line, task)).map((task, place) => ({
        ...task,
        id: `${String(at).repeat(8)}-${String(place + 1).padStart(3, "0")}`,
      })),
    });
    await store.save(source, directive, { ...RUN, path: `/van-ban/thong-bao-${at + 1}.pdf` });
  }
  await store.close();
}
