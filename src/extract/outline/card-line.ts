const CARD_LABEL =
  /(?:Thời gian|Thời hạn|Đơn vị|Cơ quan|Chủ trì|Phối hợp|Kinh phí|Địa điểm|Thành phần|Sản phẩm)(?: \p{Ll}{1,7}){0,3} ?:/u;

/** "Đơn vị chủ trì: …" at the beginning of a line is a line of a card, even below a heading that fills its line. */
export function isCardLine(text: string): boolean {
  return CARD_LABEL.exec(text.slice(0, 60))?.index === 0;
}
