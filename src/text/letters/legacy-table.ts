/** How one letter is written in fonts older than Unicode; the bytes are given as the Windows-1252 characters they show as. */
export interface LegacyLetter {
  readonly letter: string;
  readonly vni: string;
  readonly tcvn3: string;
}

// letter, VNI-Windows, TCVN3 (ABC). Sources: TCVN 5712:1993 (as in glibc TCVN5712-1) and the published VNI-Windows character table.
// A capital with a tone has no byte of its own in TCVN3: here its base, then the tone of the small letter.
const ROWS: readonly string[] = [
  "À AØ Aµ|Á AÙ A¸|Â AÂ ¢|Ã AÕ A·|È EØ EÌ|É EÙ EÐ|Ê EÂ £|Ì Ì I×|Í Í IÝ|Ò OØ Oß",
  "Ó OÙ Oã|Ô OÂ ¤|Õ OÕ Oâ|Ù UØ Uï|Ú UÙ Uó|Ý YÙ Yý|à aø µ|á aù ¸|â aâ ©|ã aõ ·",
  "è eø Ì|é eù Ð|ê eâ ª|ì ì ×|í í Ý|ò oø ß|ó où ã|ô oâ «|õ oõ â|ù uø ï",
  "ú uù ó|ý yù ý|Ă AÊ ¡|Đ Ñ §|Ĩ Ó IÜ|Ũ UÕ Uò|Ơ Ô ¥|Ư Ö ¦|ă aê ¨|đ ñ ®",
  "ĩ ó Ü|ũ uõ ò|ơ ô ¬|ư ö \u00ad|Ạ AÏ A¹|Ả AÛ A¶|Ấ AÁ ¢Ê|Ầ AÀ ¢Ç|Ẩ AÅ ¢È|Ẫ AÃ ¢É",
  "Ậ AÄ ¢Ë|Ắ AÉ ¡¾|Ằ AÈ ¡»|Ẳ AÚ ¡¼|Ẵ AÜ ¡½|Ặ AË ¡Æ|Ẹ EÏ EÑ|Ẻ EÛ EÎ|Ẽ EÕ EÏ|Ế EÁ £Õ",
  "Ề EÀ £Ò|Ể EÅ £Ó|Ễ EÃ £Ô|Ệ EÄ £Ö|Ỉ Æ IØ|Ị Ò IÞ|Ọ OÏ Oä|Ỏ OÛ Oá|Ố OÁ ¤è|Ồ OÀ ¤å",
  "Ổ OÅ ¤æ|Ỗ OÃ ¤ç|Ộ OÄ ¤é|Ớ ÔÙ ¥í|Ờ ÔØ ¥ê|Ở ÔÛ ¥ë|Ỡ ÔÕ ¥ì|Ợ ÔÏ ¥î|Ụ UÏ Uô|Ủ UÛ Uñ",
  "Ứ ÖÙ ¦ø|Ừ ÖØ ¦õ|Ử ÖÛ ¦ö|Ữ ÖÕ ¦÷|Ự ÖÏ ¦ù|Ỳ YØ Yú|Ỵ Î Yþ|Ỷ YÛ Yû|Ỹ YÕ Yü|ạ aï ¹",
  "ả aû ¶|ấ aá Ê|ầ aà Ç|ẩ aå È|ẫ aã É|ậ aä Ë|ắ aé ¾|ằ aè »|ẳ aú ¼|ẵ aü ½",
  "ặ aë Æ|ẹ eï Ñ|ẻ eû Î|ẽ eõ Ï|ế eá Õ|ề eà Ò|ể eå Ó|ễ eã Ô|ệ eä Ö|ỉ æ Ø",
  "ị ò Þ|ọ oï ä|ỏ oû á|ố oá è|ồ oà å|ổ oå æ|ỗ oã ç|ộ oä é|ớ ôù í|ờ ôø ê",
  "ở ôû ë|ỡ ôõ ì|ợ ôï î|ụ uï ô|ủ uû ñ|ứ öù ø|ừ öø õ|ử öû ö|ữ öõ ÷|ự öï ù",
  "ỳ yø ú|ỵ î þ|ỷ yû û|ỹ yõ ü",
];

/** Every Vietnamese letter outside ASCII, in NFC, with its VNI and TCVN3 spellings. */
export const LEGACY_LETTERS: readonly LegacyLetter[] = ROWS.flatMap((row) => row.split("|")).map((entry) => {
  const [letter = "", vni = "", tcvn3 = ""] = entry.split(" ");
  return { letter: letter.normalize("NFC"), vni, tcvn3 };
});
