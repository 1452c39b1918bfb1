/** "Giám đốc Sở Y tế ban hành ..." is the Sở's document; the Prime Minister issues in his own name. */
export function nameOfOffice(name: string): string {
  return name.replace(
    /^(?:Giám đốc|Bộ trưởng|Chủ tịch|Hiệu trưởng|Cục trưởng|Tổng cục trưởng|Chủ nhiệm|Thống đốc|Viện trưởng) (?=(?:Sở|Bộ|Ủy ban|Hội|Trường|Cục|Tổng cục|Ngân hàng|Viện|Liên|Đại học|Học viện|Trung tâm|Bệnh viện) ?)/u,
    "",
  );
}
