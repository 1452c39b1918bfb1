/** "theo chức năng, nhiệm vụ được giao", "trong phạm vi quyền hạn của mình" at the end of a heading: in what capacity, not who. */
const BY_THEIR_DUTIES =
  /,?\s(?:(?:căn cứ|theo|trong)(?: phạm vi)? (?:chức năng|nhiệm vụ|thẩm quyền|trách nhiệm|quyền hạn|lĩnh vực|phân công|phân cấp)(?:(?:,| và|, và)? (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|trách nhiệm|lĩnh vực))*(?:,? (?:được (?:giao|phân công|phân cấp)|phụ trách|quản lý|của mình|của (?:đơn vị|ngành|cơ quan|từng (?:đơn vị|ngành))(?: mình)?)){0,2})(?=[\s:.]{0,4}$)/iu;

/** A heading without what it says of the capacity in which those named are to act, blanked in its place; the text itself where nothing is said. */
export function withoutCapacity(heading: string): string {
  return heading.replace(BY_THEIR_DUTIES, (words) => " ".repeat(words.length));
}
