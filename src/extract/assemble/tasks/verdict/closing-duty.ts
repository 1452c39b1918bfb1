import type { Block } from "../../../../model/outline.js";
import { isClosing } from "./closing.js";
import type { TaskReader } from "../task-reader.js";

/** What somebody is charged with at the end of a document: to watch over the rest, and to report. */
const WATCHES = /(?<!\p{L})(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|hướng dẫn)(?!\p{L})/iu;

/**
 * "Yêu cầu các sở thực hiện nghiêm Chỉ thị này. Giao Sở Y tế theo dõi, báo cáo.": an unmarked paragraph behind a list that begins with the
 * closing formula and goes on with the duty of some body; it is no part of the last item.
 */
export function isClosingDuty({ marker, text, hasChildren }: Block, reader: TaskReader): boolean {
  return marker === null && !hasChildren && dutyAfterClosing(text, reader) !== null;
}

/** Where the duty begins behind the closing formula of a paragraph; null where it begins otherwise, or nobody is charged. */
export function dutyAfterClosing(text: string, reader: TaskReader): number | null {
  const first = /^[^]{1,600}?[.;] (?=\p{Lu})/u.exec(text)?.[0].length;
  if (first === undefined || !isClosing(text.slice(0, first), reader.cuesIn(text.slice(0, first)))) return null;
  const rest = text.slice(first);
  const isDuty =
    WATCHES.test(rest) &&
    reader.setting.owners.stated(rest).owners.some(({ role }) => role === "lead") &&
    !isClosing(rest, reader.cuesIn(rest));
  return isDuty ? first : null;
}

/** "quan tâm, chỉ đạo thực hiện./.", "khẩn trương triển khai thực hiện đúng chức năng, nhiệm vụ": that it is to be done, and nothing what. */
const DO_IT =
  /^[\s,)]{0,3}(?:(?:quan tâm|chỉ đạo|phối hợp|nghiêm túc|khẩn trương|tích cực|chủ động|nghiên cứu|biết|theo chức năng,? nhiệm vụ(?: được giao)?|căn cứ chức năng,? nhiệm vụ(?: được giao)?|và|tổ chức)[\s,]{1,2}){0,6}(?:triển khai|thực hiện)(?:,? (?:và )?(?:tổ chức )?(?:triển khai|thực hiện)){0,2}(?: (?:nghiêm túc|tốt|kịp thời|có hiệu quả|(?:theo )?đúng (?:chức năng|quy định|nhiệm vụ|thẩm quyền)[^.;:\d]{0,60}|theo (?:quy định|chức năng|thẩm quyền)[^.;:\d]{0,40}))?[./\s]{0,4}$/iu;

const ASKED = /(?<!\p{L})(?:yêu cầu|đề nghị)\s{1,2}(?:các\s)?(?:[^.;:]{1,14}:\s)?$/iu;

/** "Yêu cầu Sở Y tế, Sở Nội vụ và các xã triển khai thực hiện./.": a paragraph that asks several to do what was said, and nothing else. */
export function asksOnlyToDoIt({ marker, text }: Block, reader: TaskReader): boolean {
  if (marker !== null) return false;
  const leads = reader.setting.owners.stated(text).owners.filter(({ role }) => role === "lead");
  const [first, last] = [leads[0], leads.at(-1)];
  if (!first || !last || (first === last && !/^(?:các|quý) /iu.test(first.name))) return false;
  const before = text.slice(0, first.span.start);
  return ASKED.test(before) && !/[.;]\s\p{L}/u.test(before) && DO_IT.test(text.slice(last.span.end));
}

/** A closing paragraph that stands behind the last item of a list is no part of it. */
export function isRemark(block: Block, reader: TaskReader): boolean {
  const { marker, text, hasChildren } = block;
  if (marker !== null || hasChildren || reader.deadlinesIn(text).length > 0) return false;
  return isClosing(text, reader.cuesIn(text)) || asksOnlyToDoIt(block, reader);
}

/** "Văn bản hợp nhất số 48/VBHN-BYT …", "Thông tư số 12/2025/TT-BXD …": a bullet that names a document. */
const CITES =
  /^(?:văn bản hợp nhất|quy chuẩn|tiêu chuẩn|luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|công điện|kế hoạch|thông báo|hướng dẫn)(?: [\p{L}]{1,8}){0,6} (?:số |[A-Z]{3,5} )?\d{1,5}[:/-]/iu;

/** "- Thông tư số 12 …; ⏎ - Quyết định số 48 …. ⏎ Sở Y tế đề nghị các bệnh viện …": behind a list of documents, whom a paragraph asks. */
export function asksBehindCitation({ marker, text, hasChildren }: Block, item: Block, reader: TaskReader): boolean {
  return marker === null && !hasChildren && CITES.test(item.text) && reader.asks(text);
}

/** "Báo cáo gửi về Sở trước ngày 25/8", "Kết quả thực hiện đề nghị gửi về Phòng Nội vụ": where to all send what is asked of them. */
const SENT_IN =
  /^(?:các )?(?:báo cáo|kết quả|văn bản|hồ sơ|ý kiến|số liệu|danh sách|kế hoạch|nội dung)(?: [^.;:]{1,90})? (?:gửi|nộp|báo cáo) (?:bằng văn bản )?(?:về|đến|tới|cho)(?!\p{L})/iu;

/** "3. Các chủ đầu tư: ⏎ - …; ⏎ - …. ⏎ Báo cáo gửi về Sở …": behind the last point of the last item what is asked of all, not of that item's. */
export function isReportOfAll({ marker, text, hasChildren }: Block, item: Block, reader: TaskReader): boolean {
  if (marker !== null || hasChildren || item.marker === null || !SENT_IN.test(text)) return false;
  const chain = [item, ...reader.above(item).filter((above) => above.marker !== null)];
  const isLast = (one: Block): boolean =>
    reader.children.get(one.parent)?.findLast((sibling) => sibling.marker !== null) === one;
  return (chain.length > 1 || reader.childrenOf(item).some((child) => child.marker !== null)) && chain.every(isLast);
}
