import type { OwnerContext } from "./context.js";
import type { CanonicalName, OrganisationMention } from "../mention.js";

/** Unions, fronts, Party committees and people's councils, whose departments are called "Ban". */
const COMMITTEES =
  /^(?:Liên đoàn Lao động|Tổng Liên đoàn|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh)|Ủy ban Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Hội đồng nhân dân)(?!\p{L})/u;

/** A union's own board, called as a Party's is: "Ban Tổ chức - Kiểm tra". */
const UNIONS = /^(?:Liên đoàn Lao động|Tổng Liên đoàn|Hội |Ủy ban Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn)/u;
const OWN_BOARD =
  /^Ban (?:Tổ chức|Tuyên giáo|Kiểm tra|Dân vận|Nữ công|Phong trào|Tài chính|Kinh tế|Gia đình|Chính sách)/u;

/** What a people's council calls its own departments, of which no committee has one (Luật Tổ chức chính quyền địa phương, on "các Ban của Hội đồng nhân dân"). */
const OF_COUNCIL = /^Ban (?:Pháp chế|Kinh tế - Xã hội|Kinh tế - Ngân sách|Văn hóa - Xã hội|Đô thị)$/u;

/** In a document of a department or ministry, a "Phòng", "Văn phòng", "Thanh tra" or "Chi ủy" without more is one of its own. */
export function innerOffice(mention: OrganisationMention, context: OwnerContext): CanonicalName | null {
  const issuer = context.issuer;
  if (!issuer) return null;
  const type = mention.entry?.name ?? "";
  // "Ban Thường vụ Đảng ủy xã Tân An": whose departments are those of the committee
  const whole = issuer.name
    .replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Văn phòng) (?=\p{Lu}\p{Ll})/u, "")
    .replace(/^Đoàn đại biểu Quốc hội và (?=Hội đồng nhân dân )/u, "");
  const isOffice = ["Sở", "Cục", "Chi cục", "Thi hành án dân sự"].some((one) => isOfficeOf(issuer.name, one, context));
  const isInner = isOffice
    ? ["Phòng", "Văn phòng", "Thanh tra", "Trung tâm", "Chi ủy", "Chi bộ"].includes(type)
    : COMMITTEES.test(whole) &&
      (type === "Ban" ||
        (OF_COUNCIL.test(mention.name) && whole.startsWith("Hội đồng nhân dân ")) ||
        (UNIONS.test(whole) && OWN_BOARD.test(mention.name)) ||
        (type === "Văn phòng" && mention.name === type));
  return isInner ? { name: whole, level: issuer.level } : null;
}

/** "Sở Y tế tỉnh Tân An" is one of "Sở". */
export function isOfficeOf(issuer: string, type: string, { formOf }: OwnerContext): boolean {
  return formOf(issuer).startsWith(`${formOf(type)} `);
}
