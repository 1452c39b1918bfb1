import { expect, it } from "vitest";
import { ungluedLines } from "../../../src/ingest/plain/glued-lines.js";
import { expectLinearOn } from "../../growth.js";

it.each([
  ["Sở Y tế thông báo để các trạm biết, thực hiện./.Nơi nhận:", 2],
  ["Số: 41/CĐ-SYTCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc", 3],
  ["- Lưu: VT, NVY (3). 20KT. GIÁM ĐỐC", 2],
  ["KT. BỘ TRƯỞNG, CHỦ NHIỆMPHÓ CHỦ NHIỆM", 2],
  ["PHÓ GIÁM ĐỐCLê Thị Hoài Thu", 2],
])("parts %j into %i", (line, count) => {
  const lines = ungluedLines(line);
  expect(lines).toHaveLength(count);
  expect(lines.join("")).toBe(line);
});

it.each([
  "KT. GIÁM ĐỐC",
  "PHÓ CHỦ TỊCH Lê Văn An",
  "Nơi nhận: - Như trên",
  "VIỆT NAM Độc lập - Tự do",
  "QUYỀN PHÓ GIÁM ĐỐC",
])("leaves %j whole", (line) => {
  expect(ungluedLines(line)).toEqual([line]);
});

it.each(["TỊCHL", "KT.", "PHÓ CHỦ ", "NAMĐộc lập"])("%j many times takes time that grows with them", (unit) => {
  expectLinearOn(unit, ungluedLines);
});
