import { OFFICE_DAYS } from "../../calendar/office-days.js";
import { describe, expect, it } from "vitest";
import { escaped, htmlTable } from "../../../src/cli/papers/html.js";
import { refusalNote, rejectionNote } from "../../../src/cli/papers/rejection-note.js";
import { resultSheet } from "../../../src/cli/papers/result-sheet.js";
import { VI } from "../../../src/cli/messages/vi.js";
import { EN } from "../../../src/cli/messages/en.js";
import { speaker } from "../../../src/cli/speech/speech.js";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import { prepareDocument } from "../../../src/store/sqlite/prepare-document.js";
import { owner, sampleDirective, sampleSource, taskOn } from "../../store/sample.js";

const vi = { say: speaker(VI), language: "vi" } as const;
const en = { say: speaker(EN), language: "en" } as const;
const AT = "2024-05-02T18:30:00.000Z";
const about = { name: "a.pdf", sha256: "a".repeat(64), ruleBookVersion: "r1", at: AT };

const source = sampleSource(["Thông báo", "Khám <b>sức khỏe</b> & tiêm", "Họp", "Tuyên truyền"]);
const deadline = {
  text: "trước ngày 25/4/2024",
  span: { start: 0, end: 3 },
  kind: "before",
  start: null,
  end: "2024-04-25",
  precision: "day",
  rrule: null,
  anchor: null,
  duration: null,
  workingDays: false,
  inherited: false,
} as const;

function sheetOf(
  parts: Parameters<typeof sampleDirective>[1] = {},
  wording: typeof vi | typeof en = vi,
  name = about.name,
): string {
  const document = prepareDocument(source, sampleDirective(source, parts), OFFICE_DAYS);
  const counts = { tasks: 0, targets: 0, criteriaCounts: 0, toCheck: 0 };
  return resultSheet({ ...about, name, fate: { status: "new", document, counts } }, "0.1.0", wording);
}

describe("the sheet beside a document", () => {
  it("shows who must do what, by when, on which page, how sure", () => {
    const owners = [owner("Trung tâm Y tế"), { ...owner("Trường THCS", "coordinator"), inherited: true }];
    const sheet = sheetOf({ tasks: [taskOn(source, 2, { owners, deadline, confidence: 0.85 })] });
    expect(sheet).toContain(
      '<td>Họp</td><td>Trung tâm Y tế (chủ trì)<br>Trường THCS (phối hợp, theo mục trên)</td><td>trước ngày 25/4/2024</td><td class="narrow">24/04/2024</td><td class="number">2</td><td class="number">85%</td>',
    );
    expect(sheet).toContain("TB 17/TB-UBND");
    expect(sheet).toContain("03/05/2024 01:30");
    expect(sheet).toContain(about.sha256);
  });

  it("says what to check: what the program remarked, and what it is not sure of", () => {
    const remark = {
      code: "owner-missing",
      severity: "warning",
      message: "Thiếu đơn vị",
      span: null,
      page: 3,
    } as const;
    const known = { ...remark, severity: "info", message: "Chỉ để biết" } as const;
    const sheet = sheetOf({ tasks: [taskOn(source, 2, { confidence: 0.41 })], diagnostics: [remark, known] });
    expect(sheet).toContain("Cần kiểm tra (2)");
    expect(sheet).toContain("<li>Trang 3: Thiếu đơn vị</li>");
    expect(sheet).toContain("Trang 2: Nhiệm vụ số 1 “Họp”: độ tin cậy 41%");
    expect(sheet).not.toContain("Chỉ để biết");
  });

  it("lets no word of a document or of a file's name be more than a word", () => {
    const sheet = sheetOf({ tasks: [taskOn(source, 1)] }, vi, '"><script>alert(1)</script>\n.pdf');
    expect(sheet).toContain("Khám &#60;b&#62;sức khỏe&#60;/b&#62; &#38; tiêm");
    expect(sheet).not.toMatch(/<script|<b>/u);
    expect(sheet).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
  });

  it("parts targets from tasks, and says so where there is none", () => {
    const sheet = sheetOf({ tasks: [taskOn(source, 2, { kind: "target" })] });
    expect(sheet).toContain("Mục tiêu (1)");
    expect(sheet).toContain("Nhiệm vụ (0)");
    expect(sheet).toContain("Không tìm thấy nhiệm vụ nào");
    expect(sheetOf({}, en)).toContain("No task was found");
  });
});

describe("the note beside a rejected file", () => {
  const note = (codes: Parameters<typeof diagnose>[0][], page: number | null = null) =>
    rejectionNote(
      {
        ...about,
        name: "a\n.pdf",
        fate: { status: "failed", diagnostics: codes.map((code) => diagnose(code, {}, { page })) },
      },
      vi,
    );
  it("says in plain words what happened and what to do", () => {
    expect(note(["pdf-password"])).toContain("hãy mở bằng mật khẩu rồi lưu lại bản không khóa");
    expect(note(["pdf-password"])).toContain("bỏ tệp vào lại thư mục nhận");
    expect(note(["pdf-password"])).toContain("Tệp: a\\n.pdf\r\n");
    expect(note(["pdf-page-needs-ocr"], 3)).toContain("- Trang 3: ");
  });
  it("does not ask for a secret document again", () => {
    expect(note(["secrecy-mark"])).not.toContain("hãy bỏ tệp vào lại");
    expect(note(["secrecy-mark"])).toContain("Không bỏ tệp này vào lại");
  });
  it("about what was not taken is the same whenever it is written", () => {
    expect(refusalNote("x", "link", vi)).toBe(refusalNote("x", "link", vi));
    expect(refusalNote("x", "link", en)).toContain("link");
  });
});

it("HTML is escaped in cells, and lines are kept", () => {
  expect(escaped(`<a href="x">'&`)).toBe("&#60;a href=&#34;x&#34;&#62;&#39;&#38;");
  expect(htmlTable([{ label: "<", class: "n" }], [["a\nb"]])).toContain(
    '<th class="n">&#60;</th></tr></thead>\n<tbody>\n<tr><td class="n">a<br>b</td>',
  );
});
