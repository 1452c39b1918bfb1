import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isFamilyName } from "../../../src/extract/outline/signing-cues.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";
import { expectLinearOn } from "../../growth.js";

const OWNED: readonly (readonly [Document, string, readonly string[]])[] = [
  // initials and a firm's own word that stand alone for who acts
  ["ministry", "VRG chăm sóc 1.200 ha cao su tái canh.", ["lead: VRG"]],
  ["province", "SOTRACO 2 hoàn thành móng cống trước ngày 30/6.", ["lead: SOTRACO 2"]],
  ["province", "Vinasun bố trí 40 xe đón bệnh nhân.", ["lead: Vinasun"]],
  ["province", "Công ty Vinasun tăng chuyến đón thí sinh.", ["lead: Công ty Vinasun"]],
  // "ban đầu", "ban công" are no boards; what begins like them in capitals is one
  ["ministry", "Ban Đầu tư bố trí vốn mua máy chụp.", ["lead: Ban Đầu tư"]],
  ["ministry", "Giao Ban Công nghệ thông tin sao lưu bệnh án.", ["lead: Ban Công nghệ thông tin"]],
  ["district", "Phòng Xây dựng huyện cắm mốc lộ giới.", ["lead: Phòng Xây dựng huyện Sông Đà"]],
  [
    "district",
    "Ban Đầu tư và Xây dựng huyện hoàn thiện hồ sơ trạm y tế.",
    ["lead: Ban Đầu tư và Xây dựng huyện Sông Đà"],
  ],
  ["ministry", "Ban Quản lý đấu thầu công khai gói thầu thuốc.", ["lead: Ban Quản lý đấu thầu"]],
  [
    "province",
    "Đài Phát thanh - Truyền hình Hà Trung truyền hình trực tiếp lễ khai giảng.",
    ["lead: Đài Phát thanh và Truyền hình Hà Trung"],
  ],
  // a group that no list knows behind a body
  [
    "ministry",
    "Tổng công ty Dược Việt Nam và các tổng kho phải dự trữ đủ dịch truyền.",
    ["lead: Tổng công ty Dược Việt Nam", "lead: các tổng kho"],
  ],
  // so many units, each by its name
  [
    "province",
    "Giao 03 xã Lộc Hạ, Lộc Trung và Lộc Thượng sửa đập.",
    ["lead: xã Lộc Hạ", "lead: xã Lộc Trung", "lead: xã Lộc Thượng"],
  ],
  [
    "province",
    "UBND 02 xã Lộc Hạ, Lộc Trung đóng cửa lò gạch.",
    ["lead: Ủy ban nhân dân xã Lộc Hạ", "lead: Ủy ban nhân dân xã Lộc Trung"],
  ],
  ["province", "Giao 4 huyện miền núi mở lớp xóa mù chữ.", ["lead: 4 huyện miền núi"]],
  ["province", "Hai phường Bến Đình, Bến Nôm dời chợ cóc.", ["lead: phường Bến Đình", "lead: phường Bến Nôm"]],
  // the letters of a field, whatever its department is called by itself
  ["province", "Sở NN&MT cấp mã vùng trồng.", ["lead: Sở Nông nghiệp và Môi trường tỉnh Hà Trung"]],
  ["province", "Sở NN&PTNT rà soát kè.", ["lead: Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Trung"]],
  ["province", "Sở NN và MT lập bản đồ.", ["lead: Sở Nông nghiệp và Môi trường tỉnh Hà Trung"]],
  // a remark, and the order of who makes it
  ["province", "Phê bình Sở Y tế; yêu cầu Sở Y tế kiểm điểm kíp trực.", ["lead: Sở Y tế tỉnh Hà Trung"]],
  // letters of a field within a name, of a service within a command
  ["province", "Trung tâm Thông tin KH&CN xuất bản bản tin.", ["lead: Trung tâm Thông tin Khoa học và Công nghệ"]],
  ["province", "Bộ Chỉ huy BĐBP tỉnh bắn pháo hiệu gọi tàu.", ["lead: Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Trung"]],
  ["province", "Các đơn vị chịu sự giám sát gửi báo cáo.", ["lead: các đơn vị chịu sự giám sát"]],
  // cities and towns in one word
  ["province", "Giao các huyện, thành, thị dập dịch tả lợn.", ["lead: các huyện, thành, thị"]],
  ["province", "Các huyện, thị và Sở Y tế rà soát ca bệnh.", ["lead: các huyện, thị", "lead: Sở Y tế tỉnh Hà Trung"]],
  ["province", "UBND các huyện, thành lập chốt kiểm dịch.", ["lead: Ủy ban nhân dân các huyện"]],
  // who is called up is nobody's lead
  [
    "province",
    "UBND các xã gia cố đê; huy động công an, dân quân, đoàn thanh niên giúp dân chạy lũ.",
    ["lead: Ủy ban nhân dân các xã"],
  ],
  ["province", "Phòng Kinh tế và Hạ tầng kêu gọi doanh nghiệp mở bến.", ["lead: Phòng Kinh tế và Hạ tầng"]],
  // a work in capitals wants its object: the name goes on up to the sentence's own verb
  [
    "ministry",
    "Phòng Kiểm sát giải quyết án kinh tế, lao động và hành chính lập danh sách án tồn.",
    ["lead: Phòng Kiểm sát giải quyết án kinh tế, lao động và hành chính"],
  ],
  ["ministry", "Trung tâm Vận hành khai thác xây dựng lịch trực cầu phao.", ["lead: Trung tâm Vận hành khai thác"]],
  ["ministry", "Phòng Kiểm soát chi 3 rà soát hồ sơ tạm ứng.", ["lead: Phòng Kiểm soát chi 3"]],
  ["ministry", "Phòng Thanh tra, giám sát 2 kiểm tra 04 quỹ tín dụng.", ["lead: Phòng Thanh tra, giám sát 2"]],
  ["ministry", "Ban Quản lý dự án 7 đôn đốc nhà thầu trải nhựa.", ["lead: Ban Quản lý dự án 7"]],
  ["ministry", "Phòng Quản lý Dược thẩm định hồ sơ, trình lãnh đạo.", ["lead: Phòng Quản lý Dược"]],
  ["ministry", "Cục Quản lý Dược xây dựng dự thảo Thông tư.", ["lead: Cục Quản lý Dược"]],
  ["ministry", "Phòng Điều dưỡng giám sát rửa tay.", ["lead: Phòng Điều dưỡng"]],
  ["ministry", "Đội Vận hành lưới điện kiểm tra định kỳ 12 trạm.", ["lead: Đội Vận hành lưới điện"]],
  ["ministry", "Tổ Cơ điện bảo dưỡng máy nén trước ngày 20/6.", ["lead: Tổ Cơ điện"]],
  // one office of two fields
  [
    "ministry",
    "Phòng Khoa học công nghệ và Hợp tác quốc tế tiếp đoàn chuyên gia.",
    ["lead: Phòng Khoa học công nghệ và Hợp tác quốc tế"],
  ],
  ["ministry", "Phòng Tổ chức - Cán bộ rà soát biên chế.", ["lead: Phòng Tổ chức - Cán bộ"]],
  // small words of a kind, then a proper name
  [
    "ministry",
    "Hợp tác xã dịch vụ thủy sản Sông Lam thả 2 triệu con giống.",
    ["lead: Hợp tác xã dịch vụ thủy sản Sông Lam"],
  ],
  // communes called as another word begins
  ["ministry", "UBND xã Viên An Hạ rà soát hộ nghèo.", ["lead: Ủy ban nhân dân xã Viên An Hạ"]],
  ["ministry", "Đề nghị UBND xã Hội Xuân chỉnh trang nghĩa trang.", ["lead: Ủy ban nhân dân xã Hội Xuân"]],
  // a given name, its office behind it
  ["commune", "Đồng chí Hạnh, Chi hội trưởng Hội Phụ nữ lập danh sách hội viên.", ["lead: Hạnh"]],
  // whom the subject asks is no second lead
  ["ministry", "Phòng Kiểm tra hoàn thiện hồ sơ, đề nghị cơ quan Công an xử lý.", ["lead: Phòng Kiểm tra"]],
  [
    "province",
    "Sở Giáo dục và Đào tạo cho học sinh nghỉ học tránh rét.",
    ["lead: Sở Giáo dục và Đào tạo tỉnh Hà Trung"],
  ],
  // the officer's name behind the unit, and units that are called after persons
  ["district", "Giao Phó Chủ tịch UBND huyện Trần Văn Bình chỉ đạo việc sửa cầu treo.", ["lead: Trần Văn Bình"]],
  ["commune", "Bí thư Đảng ủy xã Đinh Thị Sáu chủ trì họp dân.", ["lead: Đinh Thị Sáu"]],
  [
    "province",
    "Chủ tịch UBND xã Lê Minh Xuân chịu trách nhiệm giải phóng mặt bằng.",
    ["lead: Chủ tịch Ủy ban nhân dân xã Lê Minh Xuân"],
  ],
  [
    "province",
    "Chủ tịch UBND huyện Trần Văn Thời chỉ đạo gia cố kè biển.",
    ["lead: Chủ tịch Ủy ban nhân dân huyện Trần Văn Thời"],
  ],
  // classes of mistakes that generated directives showed
  [
    "province",
    "Việc kiểm kê hiện vật của các di tích do Bảo tàng tỉnh chủ trì thực hiện, xong trong quý III/2025.",
    ["lead: Bảo tàng tỉnh Hà Trung"],
  ],
  [
    "province",
    "Sở Công Thương, theo lĩnh vực phụ trách, tiếp tục kiểm tra các chợ đầu mối.",
    ["lead: Sở Công Thương tỉnh Hà Trung"],
  ],
  [
    "district",
    "Văn phòng HĐND và UBND huyện, UBND các xã, thị trấn cắt giảm các cuộc họp không cần thiết.",
    ["lead: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Sông Đà", "lead: Ủy ban nhân dân các xã, thị trấn"],
  ],
  [
    "province",
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Bảo hiểm xã hội tỉnh và UBND các huyện, thành phố xây dựng phương án đấu thầu thuốc, trình UBND tỉnh phê duyệt trước ngày 20/5/2025.",
    [
      "lead: Sở Y tế tỉnh Hà Trung",
      "coordinator: Sở Tài chính tỉnh Hà Trung",
      "coordinator: Bảo hiểm xã hội tỉnh Hà Trung",
      "coordinator: Ủy ban nhân dân các huyện, thành phố",
      "approver: Ủy ban nhân dân tỉnh Hà Trung",
    ],
  ],
  [
    "province",
    "Sở Giáo dục và Đào tạo khẩn trương rà soát mạng lưới trường, lớp; báo cáo UBND tỉnh trước ngày 15/8/2024.",
    ["lead: Sở Giáo dục và Đào tạo tỉnh Hà Trung"],
  ],
  [
    "province",
    "Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các huyện, thị xã chịu trách nhiệm toàn diện về tiến độ giải ngân.",
    ["lead: Giám đốc các sở", "lead: Thủ trưởng các ban, ngành", "lead: Chủ tịch Ủy ban nhân dân các huyện, thị xã"],
  ],
  [
    "province",
    "Công an tỉnh chủ trì, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh phối hợp tuần tra, kiểm soát địa bàn.",
    [
      "lead: Công an tỉnh Hà Trung",
      "coordinator: Bộ Chỉ huy Quân sự tỉnh Hà Trung",
      "coordinator: Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Trung",
    ],
  ],
  [
    "province",
    "Đề nghị Ủy ban MTTQ Việt Nam tỉnh, Liên đoàn Lao động tỉnh vận động đoàn viên, hội viên tham gia hiến máu.",
    ["lead: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Trung", "lead: Liên đoàn Lao động tỉnh Hà Trung"],
  ],
  [
    "province",
    "Ban Quản lý dự án đầu tư xây dựng công trình giao thông đôn đốc nhà thầu tập trung nhân lực, thiết bị.",
    ["lead: Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Hà Trung"],
  ],
  ["province", "Trường hợp phát sinh vướng mắc, các đơn vị báo cáo về Sở Nội vụ để tổng hợp.", ["lead: các đơn vị"]],
  [
    "province",
    "Kho bạc Nhà nước khu vực, Chi cục Thuế khu vực có trách nhiệm đối chiếu số liệu thu ngân sách hằng tháng.",
    ["lead: Kho bạc Nhà nước khu vực", "lead: Chi cục Thuế khu vực"],
  ],
  [
    "province",
    "Sở Xây dựng: Thẩm định hồ sơ quy hoạch chi tiết khu đô thị phía Nam.",
    ["lead: Sở Xây dựng tỉnh Hà Trung"],
  ],
  [
    "province",
    "Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện.",
    ["lead: Văn phòng Ủy ban nhân dân tỉnh Hà Trung"],
  ],
  [
    "province",
    "Giao đồng chí Trần Quốc An, Phó Chủ tịch UBND tỉnh chỉ đạo Sở Công Thương tham mưu phương án cung ứng xăng dầu.",
    ["lead: Trần Quốc An", "adviser: Sở Công Thương tỉnh Hà Trung"],
  ],
  [
    "province",
    "Thống nhất giao Sở Khoa học và Công nghệ làm chủ đầu tư dự án.",
    ["lead: Sở Khoa học và Công nghệ tỉnh Hà Trung"],
  ],
  [
    "province",
    "UBND thành phố Hòa Phước, UBND các huyện: Lạc Phú, Tân Mỹ, Mai Đông hoàn thành bàn giao mặt bằng trong quý III/2025.",
    [
      "lead: Ủy ban nhân dân thành phố Hòa Phước",
      "lead: Ủy ban nhân dân huyện Lạc Phú",
      "lead: Ủy ban nhân dân huyện Tân Mỹ",
      "lead: Ủy ban nhân dân huyện Mai Đông",
    ],
  ],
  [
    "province",
    "Trước ngày 10 hằng tháng, Sở Tài chính công khai kết quả giải ngân.",
    ["lead: Sở Tài chính tỉnh Hà Trung"],
  ],
  [
    "province",
    "Báo và Phát thanh, truyền hình tỉnh mở chuyên mục tuyên truyền.",
    ["lead: Báo và Phát thanh, truyền hình tỉnh Hà Trung"],
  ],
  [
    "province",
    "Các sở, ngành, địa phương cử cán bộ đầu mối, gửi danh sách về Sở Thông tin và Truyền thông.",
    ["lead: các sở, ngành, địa phương"],
  ],
  [
    "province",
    "Đối với dự án hồ chứa nước Nà Sản: Ban Quản lý dự án NN&PTNT hoàn thiện hồ sơ, trình Sở NN&MT thẩm định.",
    ["lead: Ban Quản lý dự án Nông nghiệp và Phát triển nông thôn tỉnh Hà Trung"],
  ],
  [
    "province",
    "Theo chỉ đạo của Thủ tướng Chính phủ, Sở Tư pháp rà soát văn bản quy phạm pháp luật.",
    ["lead: Sở Tư pháp tỉnh Hà Trung"],
  ],
  ["province", "Thanh tra tỉnh tiến hành thanh tra đột xuất các mỏ đất san lấp.", ["lead: Thanh tra tỉnh Hà Trung"]],
  [
    "province",
    "Hiệp hội Doanh nghiệp tỉnh, các doanh nghiệp kinh doanh vận tải thực hiện nghiêm quy định về thời gian lái xe.",
    ["lead: Hiệp hội Doanh nghiệp tỉnh Hà Trung", "lead: các doanh nghiệp kinh doanh vận tải"],
  ],
  [
    "province",
    "Sở Nông nghiệp và Môi trường phối hợp Trung tâm Khuyến nông và các địa phương liên quan tổ chức tiêm phòng cho đàn vật nuôi.",
    [
      "lead: Sở Nông nghiệp và Môi trường tỉnh Hà Trung",
      "coordinator: Trung tâm Khuyến nông",
      "coordinator: các địa phương liên quan",
    ],
  ],
  ["province", "Việc quản lý vận hành giao UBND cấp xã thực hiện theo quy định.", ["lead: Ủy ban nhân dân cấp xã"]],
  ["province", "UBND tỉnh giao Sở Du lịch chuẩn bị nội dung hội nghị xúc tiến.", ["lead: Sở Du lịch tỉnh Hà Trung"]],
  ["province", "Phó Chủ tịch UBND tỉnh yêu cầu các đơn vị khẩn trương tháo gỡ khó khăn.", ["lead: các đơn vị"]],
  [
    "province",
    "Trung tâm Kiểm soát bệnh tật, Trung tâm Y tế các huyện tăng cường giám sát dịch sởi.",
    ["lead: Trung tâm Kiểm soát bệnh tật tỉnh Hà Trung", "lead: Trung tâm Y tế các huyện"],
  ],
  [
    "province",
    "Sở Y tế có văn bản hướng dẫn, Sở Giáo dục và Đào tạo chỉ đạo các trường học thực hiện.",
    ["lead: Sở Y tế tỉnh Hà Trung", "lead: Sở Giáo dục và Đào tạo tỉnh Hà Trung"],
  ],
  [
    "province",
    "Phối hợp chặt chẽ với Văn phòng Đoàn ĐBQH và HĐND tỉnh chuẩn bị tài liệu kỳ họp.",
    ["coordinator: Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Trung"],
  ],
  [
    "province",
    "Sở Văn hóa, Thể thao và Du lịch, Sở Ngoại vụ cùng với Hội Văn học nghệ thuật tỉnh tổ chức Tuần văn hóa.",
    [
      "lead: Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Trung",
      "lead: Sở Ngoại vụ tỉnh Hà Trung",
      "coordinator: Hội Văn học nghệ thuật tỉnh Hà Trung",
    ],
  ],
  [
    "province",
    "Sở Dân tộc và Tôn giáo tham mưu thành lập Tổ công tác.",
    ["lead: Sở Dân tộc và Tôn giáo tỉnh Hà Trung"],
  ],
  [
    "ministry",
    "Cục Quản lý Khám, chữa bệnh chủ trì, phối hợp với Vụ Bảo hiểm y tế, Cục Quản lý Dược xây dựng dự thảo Thông tư, trình Bộ trưởng ký ban hành trước ngày 30/6/2025.",
    [
      "lead: Cục Quản lý Khám, chữa bệnh",
      "coordinator: Vụ Bảo hiểm y tế",
      "coordinator: Cục Quản lý Dược",
      "approver: Bộ trưởng Bộ Y tế",
    ],
  ],
  ["ministry", "Văn phòng Bộ đôn đốc, tổng hợp tình hình thực hiện, báo cáo Lãnh đạo Bộ.", ["lead: Văn phòng Bộ Y tế"]],
  [
    "ministry",
    "Các Vụ, Cục, Thanh tra Bộ rà soát chức năng, nhiệm vụ.",
    ["lead: các Vụ, Cục", "lead: Thanh tra Bộ Y tế"],
  ],
  [
    "ministry",
    "Giao Vụ trưởng Vụ Tổ chức cán bộ hoàn thiện đề án vị trí việc làm.",
    ["lead: Vụ trưởng Vụ Tổ chức cán bộ"],
  ],
  [
    "ministry",
    "Đề nghị Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương bố trí ngân sách địa phương.",
    ["lead: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"],
  ],
  [
    "ministry",
    "Các bệnh viện trực thuộc Bộ, các trường đại học khối ngành sức khỏe báo cáo trước ngày 05/7/2025.",
    ["lead: các bệnh viện trực thuộc Bộ Y tế", "lead: các trường đại học khối ngành sức khỏe"],
  ],
  [
    "ministry",
    "Bệnh viện Bạch Dương, Bệnh viện Chợ Mới hỗ trợ chuyên môn cho tuyến dưới.",
    ["lead: Bệnh viện Bạch Dương", "lead: Bệnh viện Chợ Mới"],
  ],
  [
    "commune",
    "Công chức Địa chính - Xây dựng phối hợp với Trưởng các thôn kiểm tra hiện trạng sử dụng đất.",
    ["lead: công chức Địa chính - Xây dựng", "coordinator: Trưởng các thôn"],
  ],
  [
    "commune",
    "Ban CHQS xã, Công an xã duy trì nghiêm chế độ trực.",
    ["lead: Ban Chỉ huy Quân sự xã Mường Lay", "lead: Công an xã Mường Lay"],
  ],
  [
    "commune",
    "Hội LHPN, Đoàn TNCS Hồ Chí Minh xã đảm nhận tuyến đường hoa.",
    ["lead: Hội Liên hiệp Phụ nữ xã Mường Lay", "lead: Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Mường Lay"],
  ],
  [
    "commune",
    "Trạm Y tế chủ trì, phối hợp với các trường học trên địa bàn khám sức khỏe học sinh.",
    ["lead: Trạm Y tế xã Mường Lay", "coordinator: các trường học trên địa bàn"],
  ],
  [
    "commune",
    "Hiệu trưởng các trường chịu trách nhiệm trước UBND xã về an toàn thực phẩm bếp ăn.",
    ["lead: Hiệu trưởng các trường"],
  ],
  [
    "commune",
    "Bí thư chi bộ, Trưởng thôn, Trưởng ban công tác Mặt trận các thôn tuyên truyền đến từng hộ.",
    ["lead: Bí thư chi bộ", "lead: Trưởng thôn", "lead: Trưởng Ban Công tác Mặt trận các thôn"],
  ],
  [
    "commune",
    "Trung tâm Phục vụ hành chính công xã bố trí nhân lực trực ngày thứ Bảy.",
    ["lead: Trung tâm Phục vụ hành chính công xã Mường Lay"],
  ],
  [
    "district",
    "Phòng GD&ĐT, Phòng Nội vụ rà soát biên chế giáo viên; Phòng TC-KH bố trí kinh phí.",
    [
      "lead: Phòng Giáo dục và Đào tạo huyện Sông Đà",
      "lead: Phòng Nội vụ huyện Sông Đà",
      "lead: Phòng Tài chính - Kế hoạch huyện Sông Đà",
    ],
  ],
  [
    "district",
    "Giao phòng Văn hóa - Thông tin huyện chủ trì phối hợp Trung tâm Văn hóa - Thông tin và Thể thao, UBND các xã, thị trấn tổ chức lễ hội.",
    [
      "lead: Phòng Văn hóa và Thông tin huyện Sông Đà",
      "coordinator: Trung tâm Văn hóa, Thông tin và Thể thao huyện Sông Đà",
      "coordinator: Ủy ban nhân dân các xã, thị trấn",
    ],
  ],
  [
    "district",
    "Các đồng chí Ủy viên Ban Thường vụ Huyện ủy phụ trách xã tăng cường bám cơ sở.",
    ["lead: các Ủy viên Ban Thường vụ Huyện ủy Sông Đà"],
  ],
  ["district", "Đồng chí Nguyễn Thị Hạnh - Trưởng phòng Y tế chịu trách nhiệm theo dõi.", ["lead: Nguyễn Thị Hạnh"]],
  [
    "district",
    "Thường trực HĐND huyện giám sát việc thực hiện nghị quyết.",
    ["lead: Thường trực Hội đồng nhân dân huyện Sông Đà"],
  ],
  [
    "district",
    "Hạt Kiểm lâm huyện, Ban Quản lý rừng phòng hộ Nậm Mu tuần tra các điểm nóng.",
    ["lead: Hạt Kiểm lâm huyện Sông Đà", "lead: Ban Quản lý rừng phòng hộ Nậm Mu"],
  ],
  [
    "district",
    "Điện lực Sông Đà, Trung tâm Viễn thông chỉnh trang dây cáp.",
    ["lead: Điện lực Sông Đà", "lead: Trung tâm Viễn thông"],
  ],
  [
    "district",
    "UBND thị trấn Phú Thịnh phải hoàn thành cưỡng chế trước ngày 30/4/2024.",
    ["lead: Ủy ban nhân dân thị trấn Phú Thịnh"],
  ],
  [
    "district",
    "Để bảo đảm tiến độ, yêu cầu Ban QLDA đầu tư xây dựng huyện ký lại hợp đồng.",
    ["lead: Ban Quản lý dự án đầu tư xây dựng huyện Sông Đà"],
  ],
  [
    "district",
    "Đảng ủy xã, UBND, MTTQ xã Bản Lầu vận động 12 hộ di dời.",
    ["lead: Đảng ủy xã Bản Lầu", "lead: Ủy ban nhân dân xã Bản Lầu", "lead: Mặt trận Tổ quốc xã Bản Lầu"],
  ],
  [
    "district",
    "Tổ chức tốt công tác tiếp công dân; Chánh Văn phòng HĐND và UBND huyện theo dõi.",
    ["lead: Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Sông Đà"],
  ],
  [
    "district",
    "Chi nhánh Văn phòng Đăng ký đất đai huyện phối hợp với Phòng TN&MT cấp giấy chứng nhận.",
    [
      "lead: Chi nhánh Văn phòng Đăng ký đất đai huyện Sông Đà",
      "coordinator: Phòng Tài nguyên và Môi trường huyện Sông Đà",
    ],
  ],
  [
    "department",
    "Phòng Nghiệp vụ Y chủ trì tổng hợp, Phòng Kế hoạch - Tài chính phối hợp.",
    ["lead: Phòng Nghiệp vụ Y Sở Y tế tỉnh Hà Trung", "coordinator: Phòng Kế hoạch - Tài chính Sở Y tế tỉnh Hà Trung"],
  ],
  [
    "department",
    "Giám đốc các bệnh viện, trung tâm y tế tuyến huyện phổ biến đến toàn thể viên chức.",
    ["lead: Giám đốc các bệnh viện, trung tâm y tế tuyến huyện"],
  ],
  [
    "department",
    "Văn phòng Sở, Thanh tra Sở thực hiện.",
    ["lead: Văn phòng Sở Y tế tỉnh Hà Trung", "lead: Thanh tra Sở Y tế tỉnh Hà Trung"],
  ],
  ["department", "Chi cục An toàn vệ sinh thực phẩm kiểm tra liên ngành.", ["lead: Chi cục An toàn vệ sinh thực phẩm"]],
  [
    "province",
    "Ban Chỉ huy PCTT và TKCN tỉnh, Đài Khí tượng Thủy văn tỉnh theo dõi chặt chẽ diễn biến thời tiết.",
    [
      "lead: Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Hà Trung",
      "lead: Đài Khí tượng Thủy văn tỉnh Hà Trung",
    ],
  ],
  [
    "province",
    "Tiếp thu ý kiến của Bộ Xây dựng, Bộ Tài chính, hoàn thiện hồ sơ trình HĐND tỉnh thông qua tại kỳ họp cuối năm.",
    ["approver: Hội đồng nhân dân tỉnh Hà Trung"],
  ],
  [
    "province",
    "Sở Lao động - Thương binh và Xã hội chủ trì; Sở Tài chính, BHXH tỉnh và các đơn vị liên quan phối hợp thực hiện.",
    [
      "lead: Sở Lao động - Thương binh và Xã hội tỉnh Hà Trung",
      "coordinator: Sở Tài chính tỉnh Hà Trung",
      "coordinator: Bảo hiểm xã hội tỉnh Hà Trung",
      "coordinator: các đơn vị liên quan",
    ],
  ],
  [
    "province",
    "Sở Giao thông vận tải làm việc với Cục Đường bộ Việt Nam để thống nhất phương án sửa chữa quốc lộ.",
    ["lead: Sở Giao thông vận tải tỉnh Hà Trung"],
  ],
  [
    "province",
    "Đồng ý chủ trương đầu tư dự án; giao Sở Kế hoạch và Đầu tư hướng dẫn nhà đầu tư hoàn thiện thủ tục.",
    ["lead: Sở Kế hoạch và Đầu tư tỉnh Hà Trung"],
  ],
  [
    "province",
    "Các chủ đầu tư chịu trách nhiệm trước pháp luật và Chủ tịch UBND tỉnh về tiến độ, chất lượng công trình.",
    ["lead: các chủ đầu tư"],
  ],
  [
    "province",
    "Đối với các dự án chưa giải ngân, UBND cấp huyện và các chủ đầu tư phải cam kết tiến độ từng tháng.",
    ["lead: Ủy ban nhân dân cấp huyện", "lead: các chủ đầu tư"],
  ],
  [
    "province",
    "Sở Nội vụ tham mưu UBND tỉnh trình Ban Thường vụ Tỉnh ủy xem xét, quyết định.",
    ["lead: Sở Nội vụ tỉnh Hà Trung", "approver: Ban Thường vụ Tỉnh ủy Hà Trung"],
  ],
  [
    "province",
    "Trên cơ sở ý kiến thống nhất của các sở, ngành, Sở Tài chính trình UBND tỉnh quyết định.",
    ["lead: Sở Tài chính tỉnh Hà Trung", "approver: Ủy ban nhân dân tỉnh Hà Trung"],
  ],
  [
    "province",
    "Nhà máy Thủy điện Sông Bung, Công ty TNHH Nước sạch Phú Hòa bảo đảm cấp nước ổn định.",
    ["lead: Nhà máy Thủy điện Sông Bung", "lead: Công ty TNHH Nước sạch Phú Hòa"],
  ],
  [
    "province",
    "UBND các huyện, thị xã, thành phố chỉ đạo phòng chuyên môn, UBND cấp xã kiểm tra việc khai thác cát.",
    ["lead: Ủy ban nhân dân các huyện, thị xã, thành phố"],
  ],
  [
    "province",
    'Tỉnh đoàn phát động phong trào "Mùa hè xanh", phối hợp Hội Chữ thập đỏ tỉnh khám bệnh miễn phí.',
    ["lead: Tỉnh đoàn Hà Trung", "coordinator: Hội Chữ thập đỏ tỉnh Hà Trung"],
  ],
  [
    "province",
    "Ủy ban nhân dân tỉnh kính đề nghị Bộ Nông nghiệp và Môi trường xem xét, hỗ trợ.",
    ["lead: Bộ Nông nghiệp và Môi trường"],
  ],
  ["province", "Công ty Điện lực Hà Trung ưu tiên cấp điện cho các trạm bơm.", ["lead: Công ty Điện lực Hà Trung"]],
  [
    "province",
    "Cục Thuế tỉnh, Cục Hải quan tỉnh tăng thu, chống thất thu.",
    ["lead: Cục Thuế tỉnh Hà Trung", "lead: Cục Hải quan tỉnh Hà Trung"],
  ],
  [
    "province",
    "Ngân hàng Nhà nước chi nhánh tỉnh chỉ đạo các tổ chức tín dụng giảm lãi suất cho vay.",
    ["lead: Ngân hàng Nhà nước chi nhánh tỉnh Hà Trung"],
  ],
  [
    "province",
    "Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh phối hợp với Công an tỉnh xử lý nghiêm các vụ án buôn lậu.",
    [
      "lead: Viện kiểm sát nhân dân tỉnh Hà Trung",
      "lead: Tòa án nhân dân tỉnh Hà Trung",
      "coordinator: Công an tỉnh Hà Trung",
    ],
  ],
  [
    "province",
    "Trưởng Ban Quản lý Khu kinh tế Vân Hải rà soát quy hoạch.",
    ["lead: Trưởng Ban Quản lý Khu kinh tế Vân Hải"],
  ],
  [
    "province",
    "Phân công đồng chí Lò Văn Pín, Giám đốc Sở Nông nghiệp và Môi trường làm Tổ trưởng.",
    ["lead: Lò Văn Pín"],
  ],
  [
    "province",
    "Văn phòng Tỉnh ủy, Văn phòng Đoàn ĐBQH và HĐND tỉnh, Văn phòng UBND tỉnh thống nhất lịch công tác.",
    [
      "lead: Văn phòng Tỉnh ủy Hà Trung",
      "lead: Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Trung",
      "lead: Văn phòng Ủy ban nhân dân tỉnh Hà Trung",
    ],
  ],
  [
    "province",
    "Thành ủy Sơn Bình, Huyện ủy Đắk Tân xây dựng kế hoạch sắp xếp thôn, tổ dân phố.",
    ["lead: Thành ủy Sơn Bình", "lead: Huyện ủy Đắk Tân"],
  ],
  [
    "province",
    "Trường Cao đẳng Sư phạm Hà Trung phối hợp với Phòng GD&ĐT các huyện bồi dưỡng giáo viên.",
    ["lead: Trường Cao đẳng Sư phạm Hà Trung", "coordinator: Phòng Giáo dục và Đào tạo các huyện"],
  ],
  [
    "province",
    "Giao trách nhiệm cho Chủ tịch UBND huyện Mai Sơn trực tiếp kiểm tra hiện trường.",
    ["lead: Chủ tịch Ủy ban nhân dân huyện Mai Sơn"],
  ],
  [
    "province",
    "Tổng Giám đốc Công ty Cổ phần Môi trường đô thị bố trí phương tiện thu gom rác.",
    ["lead: Tổng Giám đốc Công ty Cổ phần Môi trường đô thị"],
  ],
  ["province", "Lãnh đạo Sở Xây dựng trực tiếp kiểm tra.", ["lead: Sở Xây dựng tỉnh Hà Trung"]],
  [
    "province",
    "Ban Tổ chức Tỉnh ủy chủ trì, Ban cán sự đảng UBND tỉnh phối hợp thẩm định đề án.",
    ["lead: Ban Tổ chức Tỉnh ủy Hà Trung", "coordinator: Ban Cán sự đảng Ủy ban nhân dân tỉnh Hà Trung"],
  ],
  ["province", "Đảng ủy Công an tỉnh lãnh đạo thực hiện nghiêm chỉ thị.", ["lead: Đảng ủy Công an tỉnh Hà Trung"]],
  [
    "province",
    "Bệnh viện Đa khoa tỉnh phối hợp với Bệnh viện Nhi Trung ương chuyển giao kỹ thuật.",
    ["lead: Bệnh viện Đa khoa tỉnh Hà Trung", "coordinator: Bệnh viện Nhi Trung ương"],
  ],
  [
    "ministry",
    "Đề nghị Văn phòng Chính phủ, Bộ Tài chính, Bảo hiểm xã hội Việt Nam cho ý kiến.",
    ["lead: Văn phòng Chính phủ", "lead: Bộ Tài chính", "lead: Bảo hiểm xã hội Việt Nam"],
  ],
  [
    "ministry",
    "Thứ trưởng Trần Văn Hoài chỉ đạo Cục Phòng bệnh tham mưu kế hoạch tiêm chủng.",
    ["lead: Trần Văn Hoài", "adviser: Cục Phòng bệnh"],
  ],
  ["ministry", "Vụ Kế hoạch - Tài chính tổng hợp, trình Bộ trưởng xem xét.", ["lead: Vụ Kế hoạch - Tài chính"]],
  [
    "ministry",
    "Các Viện Pasteur, Viện Vệ sinh dịch tễ giám sát chủng vi rút.",
    ["lead: Viện Pasteur", "lead: Viện Vệ sinh dịch tễ"],
  ],
  [
    "ministry",
    "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương báo cáo về Bộ (qua Cục Phòng bệnh).",
    ["lead: Sở Y tế các tỉnh, thành phố trực thuộc Trung ương"],
  ],
  ["ministry", "Toàn ngành y tế thực hiện nghiêm quy tắc ứng xử.", ["lead: toàn ngành y tế"]],
  [
    "district",
    "UBND các xã: Mường Và, Nậm Lạnh và thị trấn Sốp Cộp chuẩn bị lực lượng, phương tiện.",
    [
      "lead: Ủy ban nhân dân xã Mường Và",
      "lead: Ủy ban nhân dân xã Nậm Lạnh",
      "lead: Ủy ban nhân dân thị trấn Sốp Cộp",
    ],
  ],
  [
    "district",
    "Trung tâm Văn hóa, Thông tin và Thể thao tăng thời lượng phát sóng.",
    ["lead: Trung tâm Văn hóa, Thông tin và Thể thao huyện Sông Đà"],
  ],
  [
    "district",
    "Công an huyện; Ban CHQS huyện; Phòng Tư pháp; UBND các xã, thị trấn tuyên truyền, phổ biến pháp luật.",
    [
      "lead: Công an huyện Sông Đà",
      "lead: Ban Chỉ huy Quân sự huyện Sông Đà",
      "lead: Phòng Tư pháp huyện Sông Đà",
      "lead: Ủy ban nhân dân các xã, thị trấn",
    ],
  ],
  [
    "district",
    "Giao Phòng Lao động - TB&XH, Phòng Dân tộc, Hội Nông dân huyện theo nhiệm vụ được phân công hướng dẫn các xã.",
    [
      "lead: Phòng Lao động - Thương binh và Xã hội huyện Sông Đà",
      "lead: Phòng Dân tộc huyện Sông Đà",
      "lead: Hội Nông dân huyện Sông Đà",
    ],
  ],
  [
    "district",
    "Trưởng phòng Nông nghiệp và PTNT kiểm tra, tham mưu Chủ tịch UBND huyện xử lý.",
    ["lead: Trưởng Phòng Nông nghiệp và Phát triển nông thôn huyện Sông Đà"],
  ],
  [
    "district",
    "Các cơ quan, đơn vị thuộc huyện, UBND các xã gửi báo cáo trước ngày 25 hằng tháng về Phòng Nội vụ.",
    ["lead: các cơ quan, đơn vị thuộc huyện Sông Đà", "lead: Ủy ban nhân dân các xã"],
  ],
  [
    "district",
    "Ban Thường trực UBMTTQ Việt Nam huyện giám sát.",
    ["lead: Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sông Đà"],
  ],
  [
    "district",
    "Đề nghị Thường trực HĐND huyện, các Ban của HĐND huyện thẩm tra.",
    ["lead: Thường trực Hội đồng nhân dân huyện Sông Đà", "lead: các Ban của Hội đồng nhân dân huyện Sông Đà"],
  ],
  ["district", "Bản Pá Hốc, bản Nà Cua hoàn thành di dời trước mùa mưa.", ["lead: bản Pá Hốc", "lead: bản Nà Cua"]],
  ["district", "Địa phương chủ động bố trí kinh phí đối ứng.", ["lead: địa phương"]],
  ["commune", "Các thôn, tổ dân phố tổ chức ra quân dọn vệ sinh.", ["lead: các thôn, tổ dân phố"]],
  [
    "commune",
    "Ban giám hiệu Trường Mầm non Hoa Ban đảm bảo an toàn cho trẻ.",
    ["lead: Ban Giám hiệu Trường Mầm non Hoa Ban"],
  ],
  ["commune", "Ủy ban nhân dân xã giao cho Công an xã làm đầu mối.", ["lead: Công an xã Mường Lay"]],
  [
    "commune",
    "HTX Dịch vụ nông nghiệp An Phú cam kết bao tiêu sản phẩm.",
    ["lead: Hợp tác xã Dịch vụ nông nghiệp An Phú"],
  ],
  [
    "province",
    "Tăng cường kỷ luật lao động; các cơ quan, đơn vị chấn chỉnh giờ giấc làm việc.",
    ["lead: các cơ quan, đơn vị"],
  ],
  ["province", "Yêu cầu đơn vị tư vấn hoàn thiện đồ án quy hoạch.", ["lead: đơn vị tư vấn"]],
  [
    "province",
    "Sở Văn hóa, Thể thao và Du lịch (chủ trì), Sở Ngoại vụ (phối hợp) chuẩn bị nội dung.",
    ["lead: Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Trung", "coordinator: Sở Ngoại vụ tỉnh Hà Trung"],
  ],
  ["province", "Giao Sở Nông nghiệp và Môi trường:", ["lead: Sở Nông nghiệp và Môi trường tỉnh Hà Trung"]],
  [
    "province",
    "Giao các Sở: Tài chính, Xây dựng, Nội vụ căn cứ chức năng, nhiệm vụ hướng dẫn UBND cấp xã.",
    ["lead: Sở Tài chính tỉnh Hà Trung", "lead: Sở Xây dựng tỉnh Hà Trung", "lead: Sở Nội vụ tỉnh Hà Trung"],
  ],
  [
    "province",
    "Chậm nhất ngày 15/9/2025, các sở, ngành, UBND các xã, phường gửi báo cáo về Sở Nội vụ.",
    ["lead: các sở, ngành", "lead: Ủy ban nhân dân các xã, phường"],
  ],
  [
    "province",
    "Hằng quý, Ban Chỉ đạo 389 tỉnh sơ kết công tác chống buôn lậu.",
    ["lead: Ban Chỉ đạo 389 tỉnh Hà Trung"],
  ],
  [
    "province",
    "Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh phân công nhiệm vụ cho từng thành viên.",
    ["lead: Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh Hà Trung"],
  ],
  [
    "province",
    "Ban Quản lý các khu công nghiệp tỉnh cấp giấy chứng nhận đăng ký đầu tư.",
    ["lead: Ban Quản lý các khu công nghiệp tỉnh Hà Trung"],
  ],
  [
    "province",
    "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh tổ chức hội chợ.",
    ["lead: Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh Hà Trung"],
  ],
  [
    "province",
    "Liên minh Hợp tác xã tỉnh hỗ trợ thành lập mới 20 hợp tác xã.",
    ["lead: Liên minh Hợp tác xã tỉnh Hà Trung"],
  ],
  [
    "province",
    "VNPT Hà Trung, Viettel Hà Trung phủ sóng các thôn lõm sóng.",
    ["lead: VNPT Hà Trung", "lead: Viettel Hà Trung"],
  ],
  ["province", "Quỹ Bảo vệ môi trường tỉnh cho vay ưu đãi.", ["lead: Quỹ Bảo vệ môi trường tỉnh Hà Trung"]],
  ["province", "Bưu điện tỉnh chi trả lương hưu qua tài khoản.", ["lead: Bưu điện tỉnh Hà Trung"]],
  ["province", "Thường trực Ban Chỉ đạo giao Sở Y tế tổng hợp.", ["lead: Sở Y tế tỉnh Hà Trung"]],
  [
    "province",
    "Đảng ủy, chính quyền các xã vào cuộc quyết liệt.",
    ["lead: Đảng ủy các xã", "lead: chính quyền các xã"],
  ],
  [
    "province",
    "Đồng chí Chủ tịch UBND tỉnh giao đồng chí Giám đốc Công an tỉnh chỉ đạo điều tra.",
    ["lead: Giám đốc Công an tỉnh Hà Trung"],
  ],
  [
    "province",
    "Các Phó Chủ tịch UBND tỉnh theo lĩnh vực phụ trách chỉ đạo các ngành.",
    ["lead: các Phó Chủ tịch Ủy ban nhân dân tỉnh Hà Trung"],
  ],
  [
    "commune",
    "Giao Công an xã phối hợp với Tổ bảo vệ an ninh trật tự ở cơ sở tuần tra đêm; UBMTTQ xã, các đoàn thể vận động Nhân dân chấp hành.",
    [
      "lead: Công an xã Mường Lay",
      "coordinator: Tổ bảo vệ an ninh, trật tự ở cơ sở",
      "lead: Ủy ban Mặt trận Tổ quốc xã Mường Lay",
      "lead: các đoàn thể",
    ],
  ],
  [
    "commune",
    "Ban công tác Mặt trận, Chi hội Nông dân, Chi hội Phụ nữ các thôn vận động hội viên đóng góp ngày công.",
    ["lead: Ban Công tác Mặt trận các thôn", "lead: Chi hội Nông dân các thôn", "lead: Chi hội Phụ nữ các thôn"],
  ],
  [
    "commune",
    "UBND xã tổ chức hội nghị; các thôn cử đại diện tham dự.",
    ["lead: Ủy ban nhân dân xã Mường Lay", "lead: các thôn"],
  ],
  [
    "district",
    "Văn phòng HĐND&UBND huyện công bố lịch tiếp công dân.",
    ["lead: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Sông Đà"],
  ],
  [
    "district",
    "Phòng KT&HT, Phòng NN&PTNT, Phòng TN&MT, Thanh tra huyện, Công an huyện thành lập đoàn kiểm tra liên ngành.",
    [
      "lead: Phòng Kinh tế và Hạ tầng huyện Sông Đà",
      "lead: Phòng Nông nghiệp và Phát triển nông thôn huyện Sông Đà",
      "lead: Phòng Tài nguyên và Môi trường huyện Sông Đà",
      "lead: Thanh tra huyện Sông Đà",
      "lead: Công an huyện Sông Đà",
    ],
  ],
  [
    "district",
    "Trung tâm DVNN, Trạm Chăn nuôi và Thú y tiêm phòng dại trước ngày 30/4/2024.",
    ["lead: Trung tâm Dịch vụ nông nghiệp huyện Sông Đà", "lead: Trạm Chăn nuôi và Thú y"],
  ],
  [
    "province",
    "Phối hợp với các hãng lữ hành, Hiệp hội Du lịch xây dựng tour mới, chỉ đạo các khách sạn, nhà hàng niêm yết giá.",
    ["coordinator: các hãng lữ hành", "coordinator: Hiệp hội Du lịch"],
  ],
  // names that hold verbs
  [
    "ministry",
    "Vụ Phát triển nguồn nhân lực chủ trì, phối hợp cùng các đơn vị liên quan xây dựng kế hoạch đào tạo.",
    ["lead: Vụ Phát triển nguồn nhân lực", "coordinator: các đơn vị liên quan"],
  ],
  [
    "ministry",
    "Cục Xuất nhập khẩu, Vụ Thị trường trong nước chủ trì theo dõi giá lương thực.",
    ["lead: Cục Xuất nhập khẩu", "lead: Vụ Thị trường trong nước"],
  ],
  [
    "ministry",
    "Cục Biến đổi khí hậu và bảo vệ tầng ô dôn có trách nhiệm kiểm kê khí thải.",
    ["lead: Cục Biến đổi khí hậu và bảo vệ tầng ô dôn"],
  ],
  [
    "ministry",
    "Vụ Bảo vệ và chăm sóc trẻ em phối hợp với Văn phòng Bộ xây dựng cổng dữ liệu.",
    ["lead: Vụ Bảo vệ và chăm sóc trẻ em", "coordinator: Văn phòng Bộ Y tế"],
  ],
  [
    "province",
    "Trung tâm Ứng cứu khẩn cấp máy tính trực giám sát ngày lễ.",
    ["lead: Trung tâm Ứng cứu khẩn cấp máy tính"],
  ],
  [
    "province",
    "Báo cáo Cục Đường bộ và quản lý tốt phương tiện; Sở Xây dựng theo dõi.",
    ["lead: Sở Xây dựng tỉnh Hà Trung"],
  ],
  ["province", "Ban Chỉ đạo kiểm tra, đôn đốc các huyện về tiêm phòng dại.", ["lead: Ban Chỉ đạo tỉnh Hà Trung"]],
  // tails, heads and groups
  [
    "ministry",
    "Sở Y tế, Trung tâm Y tế dự phòng các tỉnh, thành phố trực thuộc trung ương giám sát hành khách nhập cảnh.",
    [
      "lead: Sở Y tế các tỉnh, thành phố trực thuộc Trung ương",
      "lead: Trung tâm Y tế dự phòng các tỉnh, thành phố trực thuộc Trung ương",
    ],
  ],
  [
    "ministry",
    "Đài Tiếng nói Việt Nam và các cơ quan thông tấn, báo chí có trách nhiệm đưa tin.",
    ["lead: Đài Tiếng nói Việt Nam", "lead: các cơ quan thông tấn, báo chí"],
  ],
  [
    "ministry",
    "Báo, tạp chí ngành Y tế phối hợp với Vụ Pháp chế mở chuyên mục.",
    ["lead: báo, tạp chí ngành Y tế", "coordinator: Vụ Pháp chế"],
  ],
  [
    "ministry",
    "Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh chịu trách nhiệm về kết quả.",
    [
      "lead: các Bộ trưởng",
      "lead: Thủ trưởng cơ quan ngang Bộ",
      "lead: Thủ trưởng cơ quan thuộc Chính phủ",
      "lead: Chủ tịch Ủy ban nhân dân các tỉnh",
    ],
  ],
  [
    "ministry",
    "Vụ Kế hoạch phối hợp với các đơn vị có liên quan hình thành mạng lưới phòng xét nghiệm.",
    ["lead: Vụ Kế hoạch", "coordinator: các đơn vị có liên quan"],
  ],
  [
    "ministry",
    "Các Tổng cục Thuế, Tổng cục Hải quan đối chiếu số liệu.",
    ["lead: Tổng cục Thuế", "lead: Tổng cục Hải quan"],
  ],
  [
    "ministry",
    "Các Bộ: Tài chính, Nội vụ, Ngân hàng Nhà nước Việt Nam theo chức năng rà soát văn bản.",
    ["lead: Bộ Tài chính", "lead: Bộ Nội vụ", "lead: Ngân hàng Nhà nước Việt Nam"],
  ],
  [
    "ministry",
    "Đề nghị các Cục: Quản lý Khám chữa bệnh, Y tế dự phòng, An toàn thực phẩm gửi báo cáo.",
    ["lead: Cục Quản lý Khám chữa bệnh", "lead: Cục Y tế dự phòng", "lead: Cục An toàn thực phẩm"],
  ],
  [
    "ministry",
    "Các Tập đoàn, Tổng công ty, Công ty thuộc Bộ ưu tiên bố trí vốn.",
    ["lead: các Tập đoàn, Tổng công ty, Công ty thuộc Bộ Y tế"],
  ],
  [
    "ministry",
    "Cơ quan kiểm dịch phối hợp chặt chẽ với Công an địa phương.",
    ["lead: cơ quan kiểm dịch", "coordinator: Công an địa phương"],
  ],
  ["province", "Mời Bảo hiểm xã hội tỉnh cử cán bộ vào tổ thẩm định.", ["lead: Bảo hiểm xã hội tỉnh Hà Trung"]],
  [
    "province",
    "Các trạm thuộc Chi cục Thú y, các cơ sở giết mổ trên địa bàn niêm yết giá.",
    ["lead: các trạm thuộc Chi cục Thú y", "lead: các cơ sở giết mổ trên địa bàn"],
  ],
  ["province", "Các đơn vị cung cấp thông tin cán bộ phụ trách thư viện.", ["lead: các đơn vị"]],
  ["province", "Lãnh đạo bệnh viện: Giới thiệu thành phần.", ["lead: Bệnh viện"]],
  [
    "ministry",
    "Thủ trưởng các cơ quan Thi hành án dân sự địa phương và các đơn vị có liên quan rà soát hồ sơ.",
    ["lead: Thủ trưởng các cơ quan Thi hành án dân sự địa phương", "lead: các đơn vị có liên quan"],
  ],
  ["ministry", 'Các Bộ trưởng chủ động tham gia chương trình "Dân hỏi, Bộ trưởng trả lời".', ["lead: các Bộ trưởng"]],
  [
    "commune",
    "Khu phố 1, khu phố 2 đăng ký tuyến đường tự quản trước ngày 10/10/2025.",
    ["lead: khu phố 1", "lead: khu phố 2"],
  ],
  [
    "district",
    "Chính quyền các xã Mường Bám, Na Sang vận động nhân dân hiến đất.",
    ["lead: chính quyền xã Mường Bám", "lead: chính quyền xã Na Sang"],
  ],
  [
    "province",
    "Phòng Kiểm tra Xây dựng và phòng cháy chữa cháy có trách nhiệm hướng dẫn các hộ kinh doanh.",
    ["lead: Phòng Kiểm tra Xây dựng và phòng cháy chữa cháy"],
  ],
  [
    "ministry",
    "UBND các tỉnh, thành phố vùng đồng bằng sông Hồng căn cứ chức năng xây dựng kế hoạch.",
    ["lead: Ủy ban nhân dân các tỉnh, thành phố vùng đồng bằng sông Hồng"],
  ],
  [
    "province",
    "Các doanh nghiệp phần mềm, các doanh nghiệp cung cấp dịch vụ CNTT: Nâng cao năng lực.",
    ["lead: các doanh nghiệp phần mềm", "lead: các doanh nghiệp cung cấp dịch vụ công nghệ thông tin"],
  ],
  [
    "province",
    "Đơn vị duy trì thoát nước trên địa bàn tỉnh: Công ty TNHH Nước sạch Phú Hòa; Công ty cổ phần Xây dựng dịch vụ và thương mại 68: khơi thông cống.",
    ["lead: Công ty TNHH Nước sạch Phú Hòa", "lead: Công ty Cổ phần Xây dựng dịch vụ và thương mại 68"],
  ],
  ["province", "Các đơn vị thuộc Sở có trách nhiệm tự kiểm tra.", ["lead: các đơn vị thuộc Sở"]],
];

const UNOWNED: readonly (readonly [Document, string, readonly string[]])[] = [
  ["ministry", "GRDP tăng 8%.", []],
  ["province", "Trang bị cho đoàn viên, CNVCLĐ nghiên cứu, sử dụng tủ sách.", []],
  ["province", "Website cập nhật lịch tiêm trước ngày 5 hằng tháng.", []],
  ["ministry", "Ban đầu tổ chức 02 lớp tập huấn.", []],
  ["province", "Chỉ đạo các bệnh viện phối hợp với Công an phường bảo đảm an ninh trật tự.", []],
  ["province", "Tham mưu UBND tỉnh ban hành Quyết định quy định giá dịch vụ khám bệnh.", []],
  ["province", "Làm việc với Tập đoàn Điện lực Việt Nam về tiến độ đường dây 110 kV.", []],
  ["province", "Gửi hồ sơ về Sở Nội vụ (qua Phòng Tổ chức - Hành chính) trước ngày 30/9/2024.", []],
  ["province", "Người dân chủ động phòng, chống rét cho cây trồng.", []],
  ["district", "Kiện toàn Ban Chỉ đạo chuyển đổi số huyện.", []],
  ["province", "Báo cáo Thủ tướng Chính phủ kết quả thực hiện trước ngày 25/12/2024.", []],
  ["province", "Hỗ trợ các hợp tác xã, doanh nghiệp tiếp cận vốn vay của Ngân hàng Chính sách xã hội.", []],
  ["province", "Rà soát quỹ đất, đề nghị Bộ Quốc phòng bàn giao 12 ha đất quốc phòng.", []],
  ["province", "Kinh phí thực hiện do Sở Tài chính cân đối trong dự toán năm 2025.", []],
  ["province", "Mời đại diện Bộ Y tế dự hội nghị.", []],
  ["province", "Khẩn trương tham mưu UBND tỉnh thành lập Ban Chỉ đạo Tổng điều tra kinh tế.", []],
  ["province", "UBND huyện Nậm Pồ đã hoàn thành công tác bầu cử.", []],
  ["province", "Bảo đảm 100% trường học có nước sạch.", []],
  ["province", "Lãnh đạo, chỉ đạo các cấp ủy đảng đổi mới phương thức sinh hoạt chi bộ.", []],
  ["province", "Tổ chức hội nghị, mời Bộ Công Thương, các doanh nghiệp tham dự.", []],
  ["province", "Nâng cao trách nhiệm của người đứng đầu cấp ủy, chính quyền các cấp.", []],
  ["province", "Triển khai thực hiện Kết luận của Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy về công tác cán bộ.", []],
  ["province", "Công khai danh sách trên Cổng Thông tin điện tử tỉnh, Báo và Phát thanh, truyền hình tỉnh.", []],
  ["province", "Đầu tư trang thiết bị cho Trung tâm Y tế huyện, Trạm Y tế các xã bảo đảm khám chữa bệnh ban đầu.", []],
  ["province", "Xây dựng Quy chế phối hợp giữa Sở Y tế với Công an tỉnh trong phòng, chống ma túy.", []],
  [
    "province",
    "Rà soát, sắp xếp lại trụ sở làm việc của các cơ quan, đơn vị, trường học, trạm y tế phải bảo đảm tiết kiệm.",
    [],
  ],
  ["province", "Thực hiện đúng hướng dẫn của Bộ Tài chính, Bộ Nội vụ.", []],
  ["province", "Hướng dẫn Phòng Giáo dục và Đào tạo, các trường học tổ chức kiểm tra học kỳ.", []],
  ["province", "Kịp thời đề xuất UBND tỉnh, Chủ tịch UBND tỉnh chỉ đạo xử lý.", []],
  ["province", "Phân công cán bộ đầu mối; gửi danh sách về Sở Nội vụ.", []],
  ["commune", "Phân công cán bộ trực ngày nghỉ lễ.", []],
  ["province", "Mỗi tuyến có từ 4 bến xe khách.", []],
  ["province", "Công tác kiểm tra, thanh tra phải được tiến hành thường xuyên.", []],
  ["province", "Xã Tân An: 02 điểm ngập; phường Bồ Sơn: 03 điểm.", []],
  ["province", "Tuyên truyền để các doanh nghiệp, hợp tác xã nâng cao ý thức bảo vệ môi trường.", []],
];

/** Units of three words and more that begin with a family name, as both lists of `patterns/places` write them. */
function unitsLikePersons(): readonly string[] {
  const lists = ["before", "since"].map((era) =>
    readFileSync(new URL(`../../../patterns/places/${era}-2025-07.tsv`, import.meta.url), "utf8"),
  );
  const unit =
    /^(?:>{1,2} |\d+\t)?((?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn) (\S+) [^\t\n]+ [^\t\n]+)/gmu;
  const found = lists.join("\n").matchAll(unit);
  return [...new Set([...found].flatMap(([, name = "", family = ""]) => (isFamilyName(family) ? [name] : [])))];
}

it("no unit of the country is taken for the name of its officer", () => {
  const units = unitsLikePersons();
  expect(units.length).toBeGreaterThan(200);
  const misread = units.flatMap((unit) => {
    const written = unit.charAt(0).toLowerCase() + unit.slice(1);
    const { owners } = statedOwners(`Chủ tịch UBND ${written} chỉ đạo việc tiêm phòng.`, CONTEXTS.ministry);
    return owners[0]?.name.startsWith("Chủ tịch Ủy ban nhân dân") ? [] : [`${unit}: ${owners[0]?.name ?? "-"}`];
  });
  expect(misread).toEqual([]);
});

describe("owners stated in a sentence", () => {
  it.each(OWNED)("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });
});

describe("sentences that state no owner", () => {
  it.each(UNOWNED)("in a document of a %s: %s", (document, text) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual([]);
  });
});

describe("the parts of what is stated", () => {
  it("gives the pure label with its colon, and none where the body is part of the sentence", () => {
    const text = "Phòng Nội vụ: Rà soát biên chế.";
    const label = statedOwners(text, CONTEXTS.district).labelSpan;
    expect(label && text.slice(label.start, label.end)).toBe("Phòng Nội vụ: ");
    expect(statedOwners("Giao Phòng Nội vụ: rà soát biên chế.", CONTEXTS.district).labelSpan).toBeNull();
  });

  it("points at the words as written", () => {
    const text = "Giao Sở Y tế chủ trì, phối hợp với BHXH tỉnh thẩm định.";
    const { owners } = statedOwners(text, CONTEXTS.province);
    expect(owners.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Sở Y tế", "BHXH tỉnh"]);
    expect(owners.map((owner) => owner.text)).toEqual(["Sở Y tế", "BHXH tỉnh"]);
  });

  it("tells the owners of each sentence", () => {
    const { sentences } = statedOwners(
      "Sở Y tế tập huấn; Sở Tài chính bố trí kinh phí. Sở Nội vụ theo dõi.",
      CONTEXTS.province,
    );
    expect(sentences.map(({ owners }) => spoken(owners))).toEqual([
      ["lead: Sở Y tế tỉnh Hà Trung"],
      ["lead: Sở Tài chính tỉnh Hà Trung"],
      ["lead: Sở Nội vụ tỉnh Hà Trung"],
    ]);
  });

  it.each([
    ["Phòng Y tế chỉ tiếp nhận hồ sơ đủ chữ ký.", "Phòng Y tế"],
    ["Các trường chỉ thu các khoản đã thỏa thuận.", "các trường"],
    ["Phòng Kế hoạch xây dựng chỉ tiêu cho từng xã.", "Phòng Kế hoạch"],
    ["Ban chỉ huy quân sự xã tuần tra.", "Ban Chỉ huy Quân sự xã"],
    ["Sở Y tế tiến hành đợt kiểm tra thứ hai.", "Sở Y tế tỉnh Hà Trung"],
    ["Đoàn kiểm tra tiến hành họp tổng kết.", "Đoàn kiểm tra"],
  ])("does not take the adverb before the verb into the name: %s", (text, lead) => {
    const names = spoken(statedOwners(text, CONTEXTS.province).owners);
    expect(names).toEqual([`lead: ${lead}`]);
  });

  it.each([
    ["Trưởng Đoàn: Phân công thành viên.", "Trưởng đoàn"],
    ["Trưởng đoàn kiểm tra phân công thành viên.", "Trưởng đoàn kiểm tra"],
    ["Phó Trưởng đoàn chuẩn bị tài liệu.", "Phó Trưởng đoàn"],
    ["Ban Chỉ huy Bộ đội Biên phòng tỉnh kiểm soát tàu cá.", "Ban Chỉ huy Bộ đội Biên phòng tỉnh Hà Trung"],
    ["Tổ trưởng chuyên môn: Dự giờ giáo viên mới.", "Tổ trưởng chuyên môn"],
  ])("knows who heads a delegation or a team: %s", (text, lead) => {
    expect(spoken(statedOwners(text, CONTEXTS.province).owners)).toEqual([`lead: ${lead}`]);
  });

  it("lists a body once, in its first role", () => {
    const { owners } = statedOwners("Sở Y tế phối hợp với Sở Nội vụ rà soát; Sở Nội vụ tổng hợp.", CONTEXTS.province);
    expect(spoken(owners)).toEqual(["lead: Sở Y tế tỉnh Hà Trung", "lead: Sở Nội vụ tỉnh Hà Trung"]);
  });
});

describe("nasty input in one sentence takes time that grows with it", () => {
  it.each([
    "các ",
    "phối hợp với ",
    "Sở Y tế, ",
    "trình ",
    "( ",
    "UBND các xã: A, ",
    "đồng chí ",
    "của Ban Chỉ đạo ",
    "1/",
    ", và ",
    "Chủ tịch, ",
    "Phòng A-",
  ])("%j", (piece) => {
    expectLinearOn(piece, (text) => statedOwners(text, CONTEXTS.district));
  });
});
