import { SourceTextBuilder } from "../../../../src/ingest/source-text-builder.js";
import type { Deadline, Directive, Owner, Task } from "../../../../src/model/directive.js";
import type { SourceText } from "../../../../src/model/source.js";
import { extractionOf } from "../../../pipeline.js";

/** A plan of an invented ward, issued 3 February 2025: its own body is inferred where nobody is written. */
export const PLAN = `ỦY BAN NHÂN DÂN
PHƯỜNG AN LẠC
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Lạc, ngày 03 tháng 02 năm 2025
KẾ HOẠCH
Tổ chức ngày hội đọc sách năm 2025
UBND phường xây dựng kế hoạch như sau:`;

/** The body inferred in a plan of that ward. */
export const WARD = "Ủy ban nhân dân phường An Lạc";

/** A notice of conclusions of an invented ministry's office, issued 3 February 2025. */
export const NOTICE = `BỘ Y TẾ
VĂN PHÒNG
Số: 12/TB-VPB
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 03 tháng 02 năm 2025
THÔNG BÁO
Kết luận của Thứ trưởng Lê Minh tại cuộc họp về tiêm chủng mở rộng
Ngày 24 tháng 01 năm 2025, Thứ trưởng Lê Minh chủ trì cuộc họp về tiêm chủng mở rộng.`;

/** The foot of a document: recipients and signature. */
export const FOOT = `Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Thị Hoa`;

/**
 * A table: rows of cells. ">" is a cell that the one to its left covers, "^" one that the one above it covers; "" is empty. A cell's
 * own lines are written with "\n".
 */
export type Rows = readonly (readonly string[])[];

/** A source from texts (one line a line, indentation left out, an empty line is a hint of the next) and tables, in order. */
export function sourceOfParts(...parts: readonly (string | Rows)[]): SourceText {
  const builder = new SourceTextBuilder();
  for (const part of parts) {
    if (typeof part === "string") addLines(builder, part);
    else addTable(builder, part);
  }
  return builder.build({
    file: { name: "văn bản.txt", sha256: "a1".repeat(32), mediaType: "text/plain", bytes: 1 },
    textFrom: "text",
    reader: { name: "test", version: "1" },
  });
}

function addLines(builder: SourceTextBuilder, text: string): void {
  let blankBefore = false;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") builder.line({ text: line.trim(), hints: { blankBefore } });
    blankBefore = line.trim() === "";
  }
}

function addTable(builder: SourceTextBuilder, rows: Rows): void {
  builder.openTable();
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === ">" || text === "^") return;
      let columnSpan = 1;
      while (cells[column + columnSpan] === ">") columnSpan++;
      let rowSpan = 1;
      while (rows[row + rowSpan]?.[column] === "^") rowSpan++;
      const lines = text === "" ? [] : text.split("\n").map((line) => ({ text: line }));
      builder.cell({ row, column, rowSpan, columnSpan }, lines);
    });
  });
  builder.closeTable();
}

/** The record of a document made of these parts. */
export function directiveOf(...parts: readonly (string | Rows)[]): Directive {
  return extractionOf(sourceOfParts(...parts)).directive;
}

/** The tasks of the ward's plan with this body. */
export function tasksIn(...body: readonly (string | Rows)[]): readonly Task[] {
  return directiveOf(PLAN, ...body, FOOT).tasks;
}

/** The tasks of the ministry's notice with this body. */
export function tasksOfNotice(...body: readonly (string | Rows)[]): readonly Task[] {
  return directiveOf(NOTICE, ...body, FOOT).tasks;
}

/** The words of each task. */
export function texts(tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ text }) => text);
}

/** Leads of a task by name: "^" before one that is inherited, "?" before one that is inferred. */
export function leads({ owners }: Pick<Task, "owners">): string {
  return owners
    .filter(({ role }) => role === "lead")
    .map(withBasis)
    .join(" + ");
}

function withBasis({ name, inherited, inferred }: Owner): string {
  return `${inferred ? "?" : inherited ? "^" : ""}${name}`;
}

/** All owners: leads by name alone, others with their role before: "Sở Y tế, coordinator Sở Tài chính". */
export function owners({ owners: all }: Pick<Task, "owners">): string {
  return all
    .map((owner) => (owner.role === "lead" ? withBasis(owner) : `${owner.role} ${withBasis(owner)}`))
    .join(", ");
}

/** A deadline in short: "before 2025-03-01", "in 2025-01-01..2025-03-31", "^by ..." where inherited, "recurring FREQ=WEEKLY"; "" for none. */
export function due({ deadline }: Pick<Task, "deadline">): string {
  return deadline === null ? "" : shortly(deadline);
}

function shortly({ kind, start, end, rrule, duration, anchor, inherited }: Deadline): string {
  const value =
    rrule ??
    (duration ? `${duration} ${anchor ?? ""}`.trim() : null) ??
    (start ? `${start}..${end ?? ""}` : null) ??
    end ??
    anchor;
  return `${inherited ? "^" : ""}${kind} ${value ?? ""}`;
}

/** Each task as "leads | deadline | text". */
export function rows(tasks: readonly Task[]): readonly string[] {
  return tasks.map((task) => [leads(task), due(task), task.text].join(" | "));
}
