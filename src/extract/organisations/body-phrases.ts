// How bodies and offices are written in full words: capitals as in Nghị định 30/2020/NĐ-CP, Phụ lục II. Kinds, not names of places.

/** Phrases whose capitals are fixed. */
export const FIXED_PHRASES: readonly string[] = [
  "Ủy ban nhân dân", "Hội đồng nhân dân", "Đoàn đại biểu Quốc hội", "Văn phòng Quốc hội", "Quốc hội", "Chính phủ", "Thủ tướng Chính phủ", "Phó Thủ tướng",
  "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Ban Thường trực",
  "Ban Chỉ đạo", "Ban Quản lý", "Ban Thường vụ", "Ban Chấp hành", "Ban Điều hành", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ban Chỉ huy", "Ban Cán sự Đảng",
  "Ban Bí thư", "Bộ Chính trị", "Ban Dân tộc", "Ban Tiếp công dân", "Ban Thi đua - Khen thưởng", "Ban Xây dựng Đảng", "Bộ Chỉ huy", "Bộ Tư lệnh", "Bộ đội Biên phòng", "Đoàn Chủ tịch", "Ủy ban Kiểm tra",
  "Ủy ban Dân tộc", "Hội đồng Dân tộc", "Tổng Liên đoàn Lao động", "Liên đoàn Lao động", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Khuyến học",
  "Hội Người cao tuổi", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn Thanh niên", "Ngân hàng Nhà nước", "Ngân hàng Chính sách xã hội", "Kho bạc Nhà nước", "Bảo hiểm xã hội", "Kiểm toán Nhà nước",
  "Kiểm toán viên", "Thanh tra Chính phủ", "Văn phòng Chính phủ", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Liên minh Hợp tác xã", "Thi hành án dân sự", "Cục Hải quan", "Tổ công tác",
  "Trung ương Đảng", "Trung ương", "Việt Nam", "Nhà nước", "Đảng bộ", "Đảng ủy", "Chi bộ", "Chi ủy", "Đảng đoàn", "Ban Chấp hành Đoàn", "Công đoàn cơ sở", "Ban Chỉ huy Quân sự", "Bộ Chỉ huy Quân sự", "Đảng",
  "Lao động - Thương binh và Xã hội", "Công Thương", "môi trường", "đường bộ", "đường sắt", "đường thủy nội địa", "Nội vụ", "Ngoại vụ", "Giao thông vận tải", "phát triển nông thôn", "nông thôn mới", "nông thôn", "mục tiêu quốc gia", "đầu tư xây dựng", "phòng cháy", "phòng, chống", "phòng chống",
  "thiên tai", "xã hội", "khu công nghiệp", "khu kinh tế", "chuyển đổi số", "cải cách hành chính", "hợp tác xã", "Văn phòng Điều phối", "tìm kiếm cứu nạn", "An toàn thực phẩm", "trật tự xã hội",
  "Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Giám đốc", "Phó Tổng giám đốc", "Tổng giám đốc", "Phó Trưởng Ban", "Trưởng Ban", "Phó Trưởng phòng", "Trưởng phòng", "Phó Trưởng đoàn", "Trưởng đoàn",
  "Phó Trưởng Công an", "Trưởng Công an", "Phó Chánh Văn phòng", "Chánh Văn phòng", "Phó Chánh Thanh tra", "Chánh Thanh tra", "Chánh án", "Phó Viện trưởng", "Viện trưởng", "Phó Cục trưởng", "Cục trưởng",
  "Phó Tổng cục trưởng", "Tổng cục trưởng", "Phó Chi cục trưởng", "Chi cục trưởng", "Phó Vụ trưởng", "Vụ trưởng", "Bộ trưởng", "Thứ trưởng thường trực", "Thứ trưởng", "Thủ tướng", "Phó Bí thư thường trực", "Phó Bí thư",
  "Bí thư", "Tổng Bí thư", "Phó Hiệu trưởng", "Hiệu trưởng", "Phó Thống đốc", "Thống đốc", "Phó Tổng Kiểm toán Nhà nước", "Tổng Kiểm toán Nhà nước", "Tổng Thanh tra", "Chủ nhiệm", "Tổ trưởng", "Tổ phó", "Đội trưởng",
  "Trạm trưởng", "Kế toán trưởng", "Chỉ huy trưởng", "Chính ủy", "Chính trị viên", "Ủy viên", "Phó Chủ tịch thường trực", "thường trực", "Quyền", "Phụ trách", "Tổng Biên tập", "Phó Trưởng khoa", "Trưởng khoa", "Ban Giám hiệu", "Ban Giám đốc", "Tổ chuyên môn", "Tổ dân vận", "Ban Đại diện cha mẹ học sinh", "Thuế cơ sở", "Đảng ủy Khối", "Phòng khám",
  "cao su", "cơ sở", "đa khoa",
]; // prettier-ignore

/** Words after which a proper name begins: the tier's own word stays small. */
export const PLACE_WORDS: readonly string[] = [
  "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "thôn", "khu phố", "tổ dân phố", "ấp", "bản", "xóm", "khóm", "buôn", "khu vực", "miền",
]; // prettier-ignore

/** Bodies whose own name follows at once. */
export const NAMED_PHRASES: readonly string[] = [
  "Trường Mầm non", "Trường Mẫu giáo", "Trường Tiểu học", "Trường Trung học cơ sở", "Trường Trung học phổ thông", "Trường Phổ thông dân tộc nội trú", "Trường Phổ thông dân tộc bán trú", "Trường Cao đẳng", "Trường Đại học",
  "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Bệnh viện Đa khoa", "Bệnh viện", "Mầm non", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông",
  "Trường TH&THCS", "Trường Tiểu học và Trung học cơ sở", "Trường Trung học cơ sở và Trung học phổ thông", "Nhóm trẻ", "Lớp mẫu giáo", "Bệnh viện Đa khoa khu vực", "Phòng khám đa khoa", "Đồn Biên phòng Cửa khẩu quốc tế", "Đồn Biên phòng Cửa khẩu", "Đồn Biên phòng",
  "Điện lực", "Vườn Quốc gia", "Khu Bảo tồn thiên nhiên", "Lâm trường", "Nông trường Cao su", "Nông trường", "Cảng vụ Hàng hải", "Cảng vụ Đường thủy nội địa", "Quỹ Tín dụng nhân dân", "Doanh nghiệp tư nhân",
  "Hợp tác xã nông nghiệp", "Hợp tác xã dịch vụ nông nghiệp",
]; // prettier-ignore

/** Nouns that head the name of a body: the word after them begins with a capital. */
export const HEAD_NOUNS: readonly string[] = [
  "Bộ", "Sở", "Ban", "Phòng", "Cục", "Tổng cục", "Chi cục", "Vụ", "Viện", "Hội", "Hội đồng", "Ủy ban", "Trung tâm", "Văn phòng", "Thanh tra", "Công an", "Công ty", "Tổng công ty", "Tập đoàn", "Trường", "Trạm", "Đài", "Báo", "Liên đoàn",
  "Liên hiệp", "Liên minh", "Hiệp hội", "Ngân hàng", "Quỹ", "Đội", "Tiểu ban", "Đoàn", "Đại học", "Học viện", "Nhà máy", "Nhà", "Thư viện", "Bảo tàng", "Kho bạc", "Tòa án", "Công đoàn", "Tổng hội", "Hạt", "Khoa", "Tổ", "Chi hội", "Liên đội", "Xí nghiệp", "Nhà khách", "Nhà thiếu nhi", "Phân hiệu", "Phân viện", "Lữ đoàn", "Sư đoàn", "Trung đoàn", "Tiểu đoàn", "Hải đoàn", "Quân khu", "Vùng", "Cảng vụ", "Bưu điện", "Chi nhánh", "Công ty Cổ phần", "Tổng công ty Cổ phần",
]; // prettier-ignore

/** Of the nouns of one word those that head a body's name also in the middle of another ("THANH TRA SỞ Y TẾ", but "CỤC PHÒNG BỆNH"). */
export const INNER_HEADS: ReadonlySet<string> = new Set(["Bộ", "Sở", "Trường"]);

/** Abbreviations that need no context, in capitals as written, longest first where one begins another. */
export const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ["UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"], ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"], ["MTTQVN", "Mặt trận Tổ quốc Việt Nam"], ["MTTQ", "Mặt trận Tổ quốc"],
  ["UBND", "Ủy ban nhân dân"], ["HĐND", "Hội đồng nhân dân"], ["BCĐ", "Ban Chỉ đạo"], ["BCH ĐOÀN", "Ban Chấp hành Đoàn"], ["BCH HỘI", "Ban Chấp hành Hội"], ["BCH CÔNG ĐOÀN", "Ban Chấp hành Công đoàn"], ["BCH ĐẢNG BỘ", "Ban Chấp hành Đảng bộ"], ["BQLDA", "Ban Quản lý dự án"], ["Ban QLDA", "Ban Quản lý dự án"], ["BAN QLDA", "Ban Quản lý dự án"], ["ĐTXD", "đầu tư xây dựng"], ["PTQĐ", "Phát triển quỹ đất"], ["LĐLĐ", "Liên đoàn Lao động"], ["LHPN", "Liên hiệp Phụ nữ"], ["TNCS", "Thanh niên Cộng sản"], ["GQVL", "giải quyết việc làm"], ["PBGDPL", "phổ biến, giáo dục pháp luật"], ["NHNN", "Ngân hàng Nhà nước"], ["NHCSXH", "Ngân hàng Chính sách xã hội"], ["BQL", "Ban Quản lý"], ["NTM", "nông thôn mới"], ["MTQG", "mục tiêu quốc gia"],
  ["GD&ĐT", "Giáo dục và Đào tạo"], ["GDĐT", "Giáo dục và Đào tạo"], ["NN&PTNT", "Nông nghiệp và Phát triển nông thôn"], ["NN&MT", "Nông nghiệp và Môi trường"], ["TN&MT", "Tài nguyên và Môi trường"], ["TT&TT", "Thông tin và Truyền thông"],
  ["KH&ĐT", "Kế hoạch và Đầu tư"], ["KH&CN", "Khoa học và Công nghệ"], ["VHTT&DL", "Văn hóa, Thể thao và Du lịch"], ["VH&TT", "Văn hóa và Thông tin"], ["LĐTB&XH", "Lao động - Thương binh và Xã hội"], ["LĐ-TB&XH", "Lao động - Thương binh và Xã hội"],
  ["LĐTBXH", "Lao động - Thương binh và Xã hội"], ["GTVT", "Giao thông vận tải"], ["PTNT", "phát triển nông thôn"], ["Công ty CP", "Công ty Cổ phần"], ["CÔNG TY CP", "Công ty Cổ phần"], ["PCTT", "phòng, chống thiên tai"], ["TKCN", "tìm kiếm cứu nạn"], ["BHXH", "Bảo hiểm xã hội"], ["KCN", "khu công nghiệp"], ["CNTT", "công nghệ thông tin"],
  ["BCH ĐOÀN", "Ban Chấp hành Đoàn"], ["BCH ĐẢNG BỘ", "Ban Chấp hành Đảng bộ"], ["BCH Đảng bộ", "Ban Chấp hành Đảng bộ"], ["CHQS", "Chỉ huy Quân sự"], ["PCTT&TKCN", "phòng, chống thiên tai và tìm kiếm cứu nạn"], ["CSXH", "Chính sách xã hội"],
  ["ATTP", "an toàn thực phẩm"], ["ATGT", "an toàn giao thông"], ["CCHC", "cải cách hành chính"], ["CĐS", "chuyển đổi số"], ["GQVL", "giải quyết việc làm"], ["GPMB", "giải phóng mặt bằng"], ["PCCC", "phòng cháy, chữa cháy"], ["CNCH", "cứu nạn, cứu hộ"],
  ["TTYT", "Trung tâm Y tế"], ["TYT", "Trạm Y tế"], ["BVĐK", "Bệnh viện Đa khoa"], ["THPT", "Trung học phổ thông"], ["THCS", "Trung học cơ sở"], ["TP", "thành phố"], ["XD", "xây dựng"],
]; // prettier-ignore
