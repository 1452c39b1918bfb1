import { describe, expect, it } from "vitest";
import { isClosingFormula } from "../../../src/extract/outline/closing-formula.js";

describe("isClosingFormula", () => {
  it.each([
    "Trên đây là Kế hoạch phòng, chống dịch bệnh năm 2025.",
    "Trên đây là ý kiến kết luận của Giám đốc Sở.",
    "Trong quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo về Sở.",
    "Trong quá trình triển khai thực hiện, nếu gặp khó khăn, đề nghị phản ánh về Phòng Giáo dục.",
    "Văn phòng Sở thông báo kết luận của Giám đốc để các phòng biết, thực hiện.",
    "Văn phòng Tỉnh ủy thông báo ý kiến kết luận của đồng chí Bí thư tới các cơ quan, đơn vị biết và triển khai thực hiện./.",
    "Phòng Hành chính Bệnh viện thông báo ý kiến kết luận của Giám đốc đến các khoa, phòng.",
    "Văn phòng Sở truyền đạt ý kiến chỉ đạo của Giám đốc Sở để các bệnh viện tổ chức thực hiện.",
    "Kính mong Quý Sở quan tâm, xem xét giải quyết. Bệnh viện xin trân trọng cảm ơn./.",
    "Rất mong nhận được sự hợp tác của Quý Công ty./.",
  ])("%s", (text) => expect(isClosingFormula(text)).toBe(true));

  it.each([
    "Trên đây có 3 trường học.",
    "Rất mong các trường thực hiện tốt các việc sau:",
    "Trong quá trình thực hiện, các trường bảo đảm an toàn.",
    "Thông báo lịch tiêm cho phụ huynh.",
    "Văn phòng thông báo kết luận của Giám đốc đến các khoa trước ngày 05/3/2025.",
    "Trạm Y tế thông báo kết quả xét nghiệm tới các hộ nuôi cá.",
    "UBND phường chỉ đạo các tổ dân phố thông báo đến các hộ kinh doanh thực hiện việc lát vỉa hè.",
    "",
  ])("not: %s", (text) => expect(isClosingFormula(text)).toBe(false));
});
