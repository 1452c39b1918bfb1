import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built command. */
export const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `dondoc` as its own process in `folder`, not on a terminal. */
export function dondoc(folder: string, ...words: readonly string[]): Ended {
  if (!existsSync(MAIN)) throw new Error("dist is missing: run `npm run build` first");
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "", DONDOC_LANG: "", DONDOC_DEBUG: "" },
  });
  return { code: status, stdout, stderr };
}

/** A small notice as plain text: three tasks, two of them with a day, one count of criteria. */
export const NOTICE = `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN SÔNG LAM                     Độc lập - Tự do - Hạnh phúc

Số: 17/TB-UBND                  Sông Lam, ngày 12 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân huyện tại cuộc họp về công tác y tế trường học

Ngày 11/3/2024, Chủ tịch Ủy ban nhân dân huyện chủ trì cuộc họp về công tác y tế trường học. Sau khi nghe báo cáo, Chủ tịch Ủy ban nhân dân huyện kết luận như sau:

1. Trung tâm Y tế huyện chủ trì, phối hợp với Phòng Giáo dục và Đào tạo tổ chức khám sức khỏe cho học sinh, hoàn thành trước ngày 25/4/2024.

2. Giao Phòng Tài chính - Kế hoạch bố trí kinh phí mua sắm trang thiết bị y tế, xong trước ngày 10/4/2024.

3. Giao Phòng Văn hóa và Thông tin tuyên truyền về vệ sinh học đường.

4. Xã Bình Minh đã đạt 15/19 tiêu chí nông thôn mới.

Trên đây là kết luận của Chủ tịch Ủy ban nhân dân huyện, đề nghị các đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.
                                CHỦ TỊCH
                                Nguyễn Văn Bình
`;
