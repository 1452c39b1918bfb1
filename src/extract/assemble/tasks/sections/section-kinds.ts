import type { Block, BlockId } from "../../../../model/outline.js";
import { isSectionMarker } from "../continuation.js";
import { type SectionKind, sectionKindOf } from "./section-kind.js";
import type { TaskReader } from "../task-reader.js";

/** "Mục đích, yêu cầu:" without a number, over its items. */
const SHORT_HEAD = /^[^.;:]{3,50}:\s{0,3}$/u;

const TELLS = /^(?:yêu cầu|đề nghị|giao|phân công) [^.;:]{3,240}:\s{0,3}$/iu;

const ORDERS_BELOW =
  /(?<![\p{L}])(?:yêu cầu|đề nghị|giao)(?:[^.;:]{0,120}(?:nhiệm vụ|nội dung|giải pháp|việc|công việc)[^.;:]{0,20})?\s?:\s{0,3}$/iu;

/** "Trong thời gian tới, bệnh viện cần tập trung thực hiện tốt một số nhiệm vụ sau đây:" behind what was assessed; not "… chưa thực hiện các việc sau:". */
const TO_DO_BELOW =
  /^(?![^:]{0,600}(?<!\p{L})(?:chưa|đã|không|nhưng|song)(?!\p{L}))[^.:]{3,500}? (?:cần|phải|cần phải) (?:(?:tiếp tục|chủ động|khẩn trương|quan tâm|tập trung|nghiêm túc|quyết liệt),? (?:và )?){0,3}(?:(?:lãnh đạo, )?chỉ đạo )?(?:thực hiện|triển khai|triển khai thực hiện|làm)(?: ngay| tốt| nghiêm| nghiêm túc| đồng bộ| có hiệu quả| hiệu quả)? (?:các|những|một số) (?:nhiệm vụ|giải pháp|nội dung|việc|công việc)(?!\p{L})[^.;:]{0,60}(?:sau|sau đây|như sau)\s?:\s{0,3}$/iu;

/** "Qua kiểm tra cho thấy:", "… còn một số tồn tại như sau:" over what was found. */
const FOUND_BELOW =
  /(?<!\p{L})(?:cho thấy|nhận thấy|(?:đạt(?: được)?|có|còn|bộc lộ) (?:một số|những|các|nhiều) (?:kết quả|tồn tại|hạn chế|khó khăn|thiếu sót|bất cập|khuyết điểm)[^.;:]{0,60})(?: như)?(?: sau)?(?: đây)?\s?:\s{0,3}$/iu;

/** "Việc sáp nhập các trường có ý nghĩa rất quan trọng, …, với các khía cạnh:" over why it matters. */
const MATTERS_BELOW =
  /^[^.;:]{3,200}? (?:có|mang)(?: nhiều)? ý nghĩa(?: \p{L}{2,8}){0,4} (?:quan trọng|to lớn|sâu sắc|thiết thực)(?!\p{L})(?:(?!yêu cầu|đề nghị| giao )[^:]){0,700}:\s{0,3}$/iu;

/** "Cử tri xã Tân Bình kiến nghị:" over what was asked. */
const ASKED_BELOW =
  /^(?:(?:các|một số|nhiều) )?(?:cử tri|công dân|người dân|nhân dân|bà con|phụ huynh|ông|bà|hộ)(?!\p{L})[^.;:]{0,120}? (?:đề nghị|kiến nghị|phản ánh|thắc mắc|hỏi|có ý kiến)(?: như sau)?\s?:\s{0,3}$/iu;

const ANSWER = /^(?:ý kiến |nội dung )?trả lời(?: của [^.;:]{2,80})?\s?:?\s{0,3}$/iu;

/** What the headings of a document say of the sections below them; each heading is read once. */
export class SectionKinds {
  readonly #reader: TaskReader;
  readonly #kinds = new Map<BlockId, SectionKind | null>();

  constructor(reader: TaskReader) {
    this.#reader = reader;
  }

  /** What the innermost heading above the block (or the block itself, where it has others below it) says its section is. */
  around(block: Block): SectionKind | null {
    for (const heading of [block, ...this.#reader.above(block)]) {
      // "6. Phòng Nội vụ căn cứ tình hình, rà soát chế độ." before a closing paragraph is an item, whatever stands below it.
      if (heading === block && (!heading.hasChildren || isSentence(heading.text))) continue;
      const kind = this.given(heading);
      if (kind && !(kind === "assessment" && this.#isToBeMade(heading))) return kind;
    }
    return null;
  }

  /** What a heading says by its own words; null where it says nothing of its section. */
  given(block: Block): SectionKind | null {
    let kind = this.#kinds.get(block.id);
    if (kind === undefined) {
      kind =
        this.#tellsSomebody(block) || (block.hasChildren && ANSWER.test(block.text))
          ? "task"
          : block.hasChildren && [FOUND_BELOW, ASKED_BELOW, MATTERS_BELOW].some((form) => form.test(block.text))
            ? "assessment"
            : isSectionMarker(block) ||
                block.marker?.kind === "star" ||
                (block.marker === null && block.hasChildren && (block.bold || SHORT_HEAD.test(block.text)))
              ? this.#asHeaded(block, sectionKindOf(block, this.#reader.setting.book))
              : // "Để hoàn thành chỉ tiêu năm, Ban Thường vụ yêu cầu:" below an assessment
                block.marker === null &&
                  block.hasChildren &&
                  (ORDERS_BELOW.test(block.text) || TO_DO_BELOW.test(block.text))
                ? "task"
                : null;
      this.#kinds.set(block.id, kind);
    }
    return kind;
  }

  /** "I. Đánh giá tình hình năm 2024" below "A. Nhiệm vụ chủ yếu năm 2025": the assessment is the first of the duties. */
  #isToBeMade(heading: Block): boolean {
    const above = this.#reader.above(heading).find((other) => this.given(other) !== null);
    return (
      above !== undefined &&
      /^đánh giá /iu.test(heading.text) &&
      /^(?:[^.;:]{0,20} )?nhiệm vụ(?!\p{L})/iu.test(above.text)
    );
  }

  /** "Yêu cầu Phòng Nội vụ và các xã:" over a list, wherever it stands. */
  #tellsSomebody(block: Block): boolean {
    const isOrder = block.marker === null && block.hasChildren && TELLS.test(block.text);
    return isOrder && this.#reader.leads.givenBy(block).length > 0;
  }

  /** "2. Yêu cầu:" in a document that has no "Mục đích" says what is asked, not what a plan requires of itself. */
  #asHeaded({ text }: Block, kind: SectionKind | null): SectionKind | null {
    if (kind !== "purpose" || !/^(?:về )?yêu cầu(?: chung)?\s?:?$/iu.test(text.trim())) return kind;
    return this.#reader.setting.outline.blocks.some((other) => /^mục đích(?!\p{L})/iu.test(other.text)) ? kind : null;
  }

  /** True for an item directly below a heading of petitions: what was asked, not what is ordered. */
  isPetition(block: Block): boolean {
    const parent = this.#reader.above(block)[0];
    return parent !== undefined && this.given(parent) === "petition";
  }
}

function isSentence(text: string): boolean {
  return /[.;]\s{0,3}$/u.test(text) && text.split(" ").length > 12;
}
