import type { Diagnostic } from "./diagnostic.js";

interface CodeEntry {
  readonly severity: Diagnostic["severity"];
  /** Vietnamese: what is there, what was expected, what to do next. `{name}` is filled from the details. */
  readonly vi: string;
  readonly en: string;
}

/** Every diagnostic there is, by its stable code. `README.md` lists them; a test keeps the two in step. */
export const DIAGNOSTIC_CODES = {
  // files
  "file-empty": {
    severity: "error",
    vi: "Tệp rỗng (0 byte): hãy sao chép lại tệp gốc.",
    en: "The file is empty (0 bytes): copy the original again.",
  },
  "file-not-found": {
    severity: "error",
    vi: "Không tìm thấy tệp: hãy kiểm tra lại đường dẫn và tên tệp.",
    en: "The file was not found: check its path and name.",
  },
  "file-not-regular": {
    severity: "error",
    vi: "Đường dẫn không trỏ tới một tệp thông thường (có thể là thư mục): hãy chọn một tệp văn bản.",
    en: "The path is no regular file (perhaps a folder): choose a document.",
  },
  "file-not-readable": {
    severity: "error",
    vi: "Không mở được tệp ({reason}): hãy kiểm tra quyền đọc hoặc đóng chương trình đang giữ tệp.",
    en: "The file cannot be opened ({reason}): check its permissions or close the program that holds it.",
  },
  "file-too-large": {
    severity: "error",
    vi: "Tệp có {bytes} byte, quá giới hạn {limit} byte: hãy tách tệp hoặc tăng giới hạn.",
    en: "The file has {bytes} bytes, more than the limit of {limit}: split it or raise the limit.",
  },
  "file-unknown-kind": {
    severity: "error",
    vi: "Nội dung tệp không phải PDF, Word, RTF, văn bản thuần hay ảnh: hãy lưu lại tệp ở một trong các dạng đó.",
    en: "The content is no PDF, Word, RTF, plain text or image: save it as one of these.",
  },
  "file-unpacks-too-large": {
    severity: "error",
    vi: "Tệp nén bung ra quá {limit} byte, có thể là tệp hỏng hoặc có hại: hãy xin lại bản gốc.",
    en: "The file unpacks to more than {limit} bytes, it may be damaged or harmful: ask for the original.",
  },
  "text-too-long": {
    severity: "error",
    vi: "Văn bản dài {length} ký tự, quá giới hạn {limit}: hãy tách tệp hoặc tăng giới hạn.",
    en: "The text has {length} characters, more than the limit of {limit}: split it or raise the limit.",
  },
  "line-too-long": {
    severity: "error",
    vi: "Văn bản có một dòng hay đoạn dài {length} ký tự, quá giới hạn {limit}: tệp có thể bị hỏng khi chuyển dạng; hãy mở tệp gốc, ngắt dòng rồi lưu lại.",
    en: "The text has a line or paragraph of {length} characters, more than the limit of {limit}: it may have been spoilt in conversion; open the original, break the lines and save it again.",
  },
  "text-missing": {
    severity: "warning",
    vi: "Tệp mở được nhưng không có chữ nào: hãy kiểm tra lại tệp gốc.",
    en: "The file opens but holds no text: check the original.",
  },
  "office-encrypted": {
    severity: "error",
    vi: "Tệp Word được đặt mật khẩu: hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
    en: "The Word file has a password: open it in Word, remove the password and save it again.",
  },
  "docx-damaged": {
    severity: "error",
    vi: "Tệp DOCX bị hỏng hoặc thiếu phần nội dung: hãy mở bằng Word, chọn sửa tệp (Open and Repair) rồi lưu lại.",
    en: "The DOCX file is damaged or lacks its content: open it in Word with Open and Repair and save it again.",
  },
  "doc-damaged": {
    severity: "error",
    vi: "Tệp DOC bị hỏng hoặc không phải văn bản Word: hãy mở bằng Word rồi lưu lại thành DOCX.",
    en: "The DOC file is damaged or no Word document: open it in Word and save it as DOCX.",
  },
  "rtf-damaged": {
    severity: "error",
    vi: "Tệp RTF bị hỏng hoặc bị cắt cụt: hãy mở bằng Word rồi lưu lại thành DOCX.",
    en: "The RTF file is damaged or cut off: open it in Word and save it as DOCX.",
  },
  "needs-ocr": {
    severity: "error",
    vi: "Tệp là ảnh chụp hoặc bản quét mà ở đây không nhận dạng chữ được: gõ dondoc doctor để biết thiếu gì, hoặc xin bản Word, bản PDF gốc.",
    en: "The file is a picture or a scan, and letters cannot be recognised here: type dondoc doctor to see what is missing, or ask for the Word or PDF original.",
  },
  "word-only-pictures": {
    severity: "error",
    vi: "Tệp Word chỉ có ảnh, không có chữ: hãy lưu thành PDF rồi đọc lại, chữ trong ảnh sẽ được nhận dạng.",
    en: "The Word file holds pictures and no text: save it as PDF and read that, the letters in the pictures will be recognised.",
  },
  "read-timeout": {
    severity: "error",
    vi: "Đọc tệp quá {seconds} giây nên đã dừng: hãy thử lại, tách tệp hoặc tăng giới hạn thời gian.",
    en: "Reading took more than {seconds} seconds and was stopped: try again, split the file or raise the time limit.",
  },
  "read-out-of-memory": {
    severity: "error",
    vi: "Đọc tệp cần hơn {megabytes} MB bộ nhớ nên đã dừng: hãy tách tệp hoặc tăng giới hạn bộ nhớ.",
    en: "Reading needs more than {megabytes} MB of memory and was stopped: split the file or raise the memory limit.",
  },
  "read-cancelled": {
    severity: "error",
    vi: "Việc đọc tệp đã bị dừng giữa chừng: hãy chạy lại.",
    en: "Reading the file was stopped half-way: run it again.",
  },
  "reading-not-kept": {
    severity: "warning",
    vi: "Đã đọc tệp nhưng không lưu được bản đọc vào thư mục đệm ({reason}): lần sau sẽ phải đọc lại; hãy kiểm tra quyền ghi và dung lượng đĩa.",
    en: "The file was read but its reading could not be kept ({reason}): it will be read again next time; check permissions and disk space.",
  },
  "read-crashed": {
    severity: "error",
    vi: "Bộ đọc gặp lỗi bất ngờ ({reason}): hãy gửi tệp này cho người phụ trách phần mềm.",
    en: "The reader failed unexpectedly ({reason}): send this file to whoever looks after the program.",
  },
  // processing
  "worker-died": {
    severity: "error",
    vi: "Tiến trình đọc tệp bị dừng đột ngột ({reason}), có thể do máy hết bộ nhớ; các tệp khác không bị ảnh hưởng: hãy chạy lại với --retry-failed, nếu vẫn lỗi thì báo cho người phụ trách phần mềm.",
    en: "The process that read the file was ended suddenly ({reason}), perhaps for lack of memory; other files are not affected: run again with --retry-failed, and if it fails again tell whoever looks after the program.",
  },
  "document-failed": {
    severity: "error",
    vi: "Gặp lỗi bất ngờ khi xử lý văn bản ({reason}): các tệp khác không bị ảnh hưởng; hãy báo cho người phụ trách phần mềm.",
    en: "The document failed unexpectedly ({reason}); other files are not affected. Tell whoever looks after the program.",
  },
  "secrecy-mark": {
    severity: "error",
    vi: "Văn bản đóng dấu độ mật “{mark}”: đã dừng, nội dung không được lưu; hãy chuyển tệp cho người phụ trách tài liệu mật và xóa khỏi máy này.",
    en: "The document is marked “{mark}” (secret): it was stopped and its content is not stored; hand the file to whoever is responsible for secret documents and delete it from this machine.",
  },
  "reading-missing": {
    severity: "error",
    vi: "Không còn bản đọc đã lưu của tệp: hãy chạy lại dondoc ingest với tệp gốc.",
    en: "The kept reading of this file is gone: run dondoc ingest on the original again.",
  },
  // pdf
  "pdf-password": {
    severity: "error",
    vi: "Tệp PDF đòi mật khẩu để mở: hãy mở bằng mật khẩu rồi lưu lại bản không khóa.",
    en: "The PDF asks for a password: open it with the password and save it without.",
  },
  "pdf-damaged": {
    severity: "error",
    vi: "Tệp PDF bị hỏng hoặc bị cắt cụt ({reason}): hãy xin lại bản gốc.",
    en: "The PDF is damaged or cut off ({reason}): ask for the original.",
  },
  "pdf-no-pages": {
    severity: "error",
    vi: "Tệp PDF không có trang nào: hãy xin lại bản gốc.",
    en: "The PDF has no pages: ask for the original.",
  },
  "pdf-too-many-pages": {
    severity: "error",
    vi: "Tệp có {pages} trang, quá giới hạn {limit} trang: hãy tách tệp hoặc tăng giới hạn.",
    en: "The file has {pages} pages, more than the limit of {limit}: split it or raise the limit.",
  },
  "pdf-page-damaged": {
    severity: "warning",
    vi: "Không đọc được trang {page} ({reason}): hãy xem trang này trong bản gốc.",
    en: "Page {page} cannot be read ({reason}): look at it in the original.",
  },
  "pdf-page-needs-ocr": {
    severity: "warning",
    vi: "Trang {pages} là ảnh quét, không có lớp chữ: cần nhận dạng chữ (OCR) mới đọc được.",
    en: "Page {pages}: a scan without a text layer; it needs OCR to be read.",
  },
  "pdf-page-stamp-only": {
    severity: "warning",
    vi: "Trang {pages} là ảnh quét, lớp chữ chỉ có dấu chữ ký số hoặc chữ chìm: cần nhận dạng chữ (OCR) mới đọc được.",
    en: "Page {pages}: a scan whose text layer holds only a signature stamp or a watermark; it needs OCR to be read.",
  },
  "pdf-page-garbled": {
    severity: "warning",
    vi: "Trang {pages} có lớp chữ sai, không phải tiếng Việt đọc được (phông lạ hoặc nhận dạng kém): đã bỏ qua, cần nhận dạng lại (OCR).",
    en: "Page {pages}: the text layer is no readable Vietnamese (odd fonts or poor OCR) and was left out; it needs OCR.",
  },
  "pdf-page-no-diacritics": {
    severity: "warning",
    vi: "Trang {pages} có lớp chữ mất dấu tiếng Việt: đã bỏ qua, cần nhận dạng lại (OCR).",
    en: "Page {pages}: the text layer lacks the Vietnamese marks and was left out; it needs OCR.",
  },
  "pdf-page-outlines": {
    severity: "warning",
    vi: "Trang {pages} vẽ chữ bằng nét, không có lớp chữ: cần nhận dạng chữ (OCR) mới đọc được.",
    en: "Page {pages}: its letters are drawn as shapes, without a text layer; it needs OCR to be read.",
  },
  // pictures
  "picture-unreadable": {
    severity: "error",
    vi: "Không mở được ảnh ({reason}): hãy lưu lại thành PNG, JPEG, TIFF hoặc PDF.",
    en: "The picture cannot be opened ({reason}): save it as PNG, JPEG, TIFF or PDF.",
  },
  "picture-damaged": {
    severity: "warning",
    vi: "Ảnh trang {page} bị hỏng hoặc cắt cụt ({reason}), chỉ đọc được phần còn lại: hãy xin lại bản gốc.",
    en: "The picture of page {page} is damaged or cut off ({reason}); only what is left was read: ask for the original.",
  },
  "picture-too-large": {
    severity: "error",
    vi: "Ảnh {width} × {height} điểm vượt giới hạn {limit} điểm: hãy quét lại ở 300 dpi hoặc tách ảnh.",
    en: "The picture of {width} × {height} pixels exceeds the limit of {limit}: scan it again at 300 dpi or split it.",
  },
  "pdf-page-not-rendered": {
    severity: "error",
    vi: "Trang {page}: không dựng được ảnh của trang ({reason}): hãy mở tệp PDF, in trang này ra PDF mới (Print to PDF) hoặc quét lại.",
    en: "Page {page} cannot be rendered ({reason}): open the PDF and print the page to a new PDF, or scan it again.",
  },
  "pdf-page-renders-white": {
    severity: "error",
    vi: "Trang {page}: không dựng được ảnh của trang, trang có ảnh quét nhưng dựng ra trắng: hãy mở tệp PDF, in trang này ra PDF mới (Print to PDF) hoặc quét lại.",
    en: "Page {page} holds a scan but renders white: open the PDF and print the page to a new PDF, or scan it again.",
  },
  // recognition of scans
  "ocr-model-missing": {
    severity: "error",
    vi: "Thiếu bộ chữ tiếng Việt để nhận dạng bản quét ({file} của gói {package}): hãy chạy lại npm install trong thư mục của dondoc.",
    en: "The model that recognises scans is missing ({file} of the package {package}): run npm install again in dondoc's folder.",
  },
  "ocr-native-missing": {
    severity: "error",
    vi: "Không có chương trình tesseract từ bản 5 trở lên (tìm thấy: {found}): hãy cài đặt (Debian, Ubuntu: apt install tesseract-ocr), hoặc bỏ --ocr-engine native để dùng bộ nhận dạng đi kèm.",
    en: "There is no tesseract program of version 5 or later (found: {found}): install it (Debian, Ubuntu: apt install tesseract-ocr), or leave out --ocr-engine native to use the engine that comes along.",
  },
  "ocr-engine-broken": {
    severity: "error",
    vi: "Không khởi động được bộ nhận dạng chữ ({package}: {reason}): hãy chạy lại npm install trong thư mục của dondoc.",
    en: "The recognition engine does not start ({package}: {reason}): run npm install again in dondoc's folder.",
  },
  "ocr-timeout": {
    severity: "error",
    vi: "Nhận dạng một ảnh quá {seconds} giây nên đã dừng: hãy xem trang này trong bản gốc, quét lại rõ hơn hoặc tăng giới hạn thời gian.",
    en: "Recognising a picture took more than {seconds} seconds and was stopped: look at the page in the original, scan it more clearly or raise the time limit.",
  },
  "ocr-crashed": {
    severity: "error",
    vi: "Bộ nhận dạng chữ gặp lỗi ở một ảnh ({reason}): hãy xem trang này trong bản gốc hoặc quét lại.",
    en: "The recognition engine failed on a picture ({reason}): look at the page in the original or scan it again.",
  },
  "ocr-cancelled": {
    severity: "error",
    vi: "Việc nhận dạng chữ đã bị dừng giữa chừng: hãy chạy lại để đọc nốt.",
    en: "The recognition was stopped half-way: run it again to read the rest.",
  },
  "ocr-words-rejected": {
    severity: "warning",
    vi: "Bộ nhận dạng trả về {count} từ có vị trí sai (ngoài ảnh hoặc không phải số), đã bỏ qua: hãy đối chiếu trang này với bản gốc.",
    en: "The recognition engine gave {count} words in impossible places, which were left out: compare the page with the original.",
  },
  "ocr-area-unread": {
    severity: "warning",
    vi: "Trang {page}: có một đoạn trông như chữ mà chưa đọc được: hãy xem bản gốc, hoặc quét lại ở 300 dpi.",
    en: "Page {page}: an area that looks like writing could not be read: look at the original, or scan it again at 300 dpi.",
  },
  "ocr-number-doubtful": {
    severity: "warning",
    vi: "Trang {page}: một con số đọc được hai cách, “{text}” và “{rival}”: hãy xem bản gốc.",
    en: "Page {page}: a number was read in two ways, {text} and {rival}: look at the original.",
  },
  "ocr-handwritten": {
    severity: "warning",
    vi: "Trang {page}: số hoặc ngày viết tay (máy đọc thử “{read}”), coi như để trống: hãy nhập theo bản gốc.",
    en: "Page {page}: a number or day is written by hand (a guess: “{read}”) and counts as blank: enter it from the original.",
  },
  "ocr-page-poor": {
    severity: "warning",
    vi: "Trang {page} mờ hoặc bẩn, nhận dạng chỉ chắc khoảng {percent}%: hãy đối chiếu với bản gốc, hoặc quét lại ở 300 dpi.",
    en: "Page {page} is faint or dirty, it was recognised with some {percent} % certainty: compare it with the original, or scan it again at 300 dpi.",
  },
  "ocr-page-unread": {
    severity: "warning",
    vi: "Trang {page} có nét mực nhưng không nhận ra chữ nào: hãy xem trang này trong bản gốc, hoặc quét lại ở 300 dpi.",
    en: "Page {page} has ink on it, but no letters could be recognised: look at it in the original, or scan it again at 300 dpi.",
  },
  "ocr-nothing-read": {
    severity: "error",
    vi: "Tệp là bản quét hoặc ảnh chụp mà không nhận ra chữ nào: hãy quét lại rõ hơn ở 300 dpi, hoặc xin bản Word, bản PDF gốc.",
    en: "The file is a scan or a picture in which no letters could be recognised: scan it again at 300 dpi, or ask for the Word or PDF original.",
  },
  "ocr-letters-repaired": {
    severity: "info",
    vi: "Bản quét có {count} chữ bị đọc lẫn dấu, được hiểu lại theo từ ghép quen thuộc ({examples}); văn bản lưu vẫn như đã đọc: hãy xem lại khi đối chiếu.",
    en: "{count} words of the scan were read with wrong marks and understood by the words they belong to ({examples}); the stored text stays as it was read: look them over when you compare.",
  },
  "words-parted": {
    severity: "info",
    vi: "Có {count} chỗ hai chữ viết liền nhau, được hiểu là hai chữ ({examples}); văn bản lưu vẫn như trong tệp.",
    en: "{count} words were written without the space between them and understood as two ({examples}); the stored text stays as in the file.",
  },
  // header
  "type-unrecognised": {
    severity: "warning",
    vi: "Không nhận ra tên loại văn bản: hãy xem phần đầu văn bản có bị cắt mất không.",
    en: "The kind of document was not recognised: see whether its head was cut off.",
  },
  "title-missing": {
    severity: "info",
    vi: "Không thấy trích yếu nội dung của văn bản.",
    en: "The document has no title.",
  },
  "title-unread": {
    severity: "warning",
    vi: "Trích yếu trên bản quét đọc không rõ (“{read}”) nên để trống: hãy ghi theo bản gốc.",
    en: "The title on the scan could not be read (“{read}”) and is left out: enter it from the original.",
  },
  "signer-unread": {
    severity: "warning",
    vi: "Họ tên người ký trên bản quét đọc không đủ (“{read}”) nên để trống: hãy ghi theo bản gốc.",
    en: "The signer's name on the scan could not be read in full (“{read}”) and is left out: enter it from the original.",
  },
  "recipient-unread": {
    severity: "info",
    vi: "Một nơi nhận trên bản quét đọc không rõ (“{read}”) nên để trống: hãy xem bản gốc.",
    en: "A recipient on the scan could not be read (“{read}”) and is left out: look at the original.",
  },
  "number-blank": {
    severity: "info",
    vi: "Số văn bản để trống hoặc viết tay (“{number}”): có thể là bản dự thảo, bản chưa lấy số hoặc số viết tay trên bản quét.",
    en: "The document's number is left blank or written by hand ({number}): perhaps a draft, not registered yet, or a scan.",
  },
  "number-missing": {
    severity: "info",
    vi: "Không thấy số, ký hiệu văn bản.",
    en: "The document has no number.",
  },
  "date-blank": {
    severity: "info",
    vi: "Ngày ban hành để trống hoặc viết tay (chỉ biết “{date}”): hãy bổ sung theo bản gốc hoặc khi văn bản được ký.",
    en: "The date of issue is partly blank or written by hand ({date}): complete it from the original or when it is signed.",
  },
  "date-missing": {
    severity: "info",
    vi: "Không thấy ngày ban hành văn bản.",
    en: "The document has no date of issue.",
  },
  "issuer-missing": {
    severity: "warning",
    vi: "Không xác định được cơ quan ban hành: hãy ghi bằng tay.",
    en: "The issuing body could not be told: enter it by hand.",
  },
  "issuer-conflict": {
    severity: "warning",
    vi: "Cơ quan ban hành được nêu hai cách: “{issuer}” và “{other}”. Hãy kiểm tra cơ quan nào ban hành văn bản.",
    en: "The issuing body is named in two ways: {issuer} and {other}. Check which of them issued the document.",
  },
  "digitally-signed": {
    severity: "info",
    vi: "Tệp có chữ ký số của {signer}, ký lúc {time}; thời điểm ký số không phải là ngày ban hành.",
    en: "The file is digitally signed by {signer} at {time}; that is not the date of issue.",
  },
  "signature-missing": {
    severity: "info",
    vi: "Không thấy phần chữ ký (chức vụ, họ tên người ký).",
    en: "The document has no signature block (office and name).",
  },
  // cross-checks
  "counts-disagree": {
    severity: "warning",
    vi: "Số {unit} đạt ({met}) cộng số chưa đạt ({unmet}) không bằng tổng số ({total}): hãy đối chiếu hai chỗ trong văn bản.",
    en: "Criteria met ({met}) and lacking ({unmet}) do not add up to the total ({total}): compare the two places.",
  },
  "count-above-total": {
    severity: "warning",
    vi: "Ghi {count}/{total} {unit}: số đếm lớn hơn tổng số, hãy kiểm tra lại.",
    en: "The count {count}/{total} is greater than its total: check it.",
  },
  "list-length": {
    severity: "warning",
    vi: "Văn bản nêu {stated} tiêu chí nhưng liệt kê {listed}: hãy kiểm tra xem thiếu hay thừa.",
    en: "{stated} criteria are announced but {listed} are listed: check which is right.",
  },
  "deadline-in-the-past": {
    severity: "warning",
    vi: "Hạn “{deadline}” đã qua vào lúc ban hành văn bản ({issued}): hãy kiểm tra ngày, tháng, năm.",
    en: "The deadline “{deadline}” had passed when the document was issued ({issued}): check the date.",
  },
  "year-contradicts": {
    severity: "warning",
    vi: "Hạn “{deadline}” thuộc năm trước năm {year} nêu ở trích yếu: có thể ghi nhầm năm, hãy kiểm tra.",
    en: "“{deadline}” lies in a year before {year}, the year in the title: perhaps a slip, check it.",
  },
  "impossible-date": {
    severity: "warning",
    vi: "Ngày “{date}” không có trong lịch: hãy kiểm tra lại bản gốc.",
    en: "There is no such day as “{date}”: check the original.",
  },
  "task-without-owner": {
    severity: "warning",
    vi: "Nhiệm vụ “{task}” không nêu ai thực hiện: hãy bổ sung đơn vị chủ trì.",
    en: "Nobody is named for the task “{task}”: add who is to do it.",
  },
  "owners-inferred": {
    severity: "info",
    vi: "Có {count} nhiệm vụ không ghi đơn vị thực hiện, được hiểu là của {owner}: hãy xem lại.",
    en: "{count} tasks name no owner and were taken to be for {owner}: look them over.",
  },
  "no-task-in-kind": {
    severity: "info",
    vi: "Văn bản không giao nhiệm vụ nào: đây là văn bản {kind} (“{words}”). Nếu vẫn thấy có việc được giao, hãy ghi bằng tay.",
    en: "The document gives no task: it is of a kind that gives none ({kind}: “{words}”). If it does order something, enter that by hand.",
  },
  "no-task-found": {
    severity: "warning",
    vi: "Không thấy câu nào giao nhiệm vụ trong văn bản: hãy xem bản gốc; gõ dondoc explain TỆP --field task để biết vì sao từng câu không được nhận.",
    en: "No sentence of the document was taken for a task: look at the original; dondoc explain FILE --field task tells why each was refused.",
  },
  "sentence-left-out": {
    severity: "info",
    vi: "Dưới đề mục nhiệm vụ, câu “{sentence}” không được nhận là nhiệm vụ: hãy xem bản gốc; nếu đó là việc được giao, hãy ghi bằng tay.",
    en: "Below a heading of tasks the sentence “{sentence}” was not taken for one: look at the original; if it does order something, enter that by hand.",
  },
  "annex-absent": {
    severity: "info",
    vi: "Văn bản nhắc “{annex}” nhưng trong tệp không có phụ lục, biểu nào: hãy xin thêm phần kèm theo.",
    en: "The document refers to “{annex}”, but nothing is attached in this file: ask for the annex.",
  },
} as const satisfies Record<string, CodeEntry>;

/** A stable name of a kind of trouble, e.g. "file-empty". */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Language of the messages for people. */
export type Language = "vi" | "en";

/** The sentence for a code, its places filled. */
export function messageOf(
  code: DiagnosticCode,
  details: Diagnostic["details"] = {},
  language: Language = "vi",
): string {
  return DIAGNOSTIC_CODES[code][language].replace(/\{(\w{1,40})\}/gu, (place, name: string) =>
    String(details[name] ?? place),
  );
}

/** A diagnostic of a known kind. */
export function diagnose(
  code: DiagnosticCode,
  details: Diagnostic["details"] = {},
  at: Partial<Pick<Diagnostic, "span" | "page" | "box" | "related" | "severity">> = {},
): Diagnostic {
  return {
    code,
    severity: DIAGNOSTIC_CODES[code].severity,
    message: messageOf(code, details),
    span: null,
    page: null,
    details,
    ...at,
  };
}
