import { stringify } from "yaml";

/** A sentence that a person's correction speaks of, to become an example of a rule. */
export interface CandidateExample {
  /** The rule that it speaks against, or that found the right words with another meaning; null where none found anything. */
  readonly rule: string | null;
  readonly field: string;
  readonly text: string;
  /** What the rule found; empty where it is for a person to mark the words. */
  readonly finds: string;
  /** What it should mean; null where nothing should be found. */
  readonly value: Readonly<Record<string, string>> | null;
  /** Why, by whom and when. */
  readonly why: string;
}

const HEAD = `# Ví dụ rút ra từ các chỉnh sửa, để cân nhắc đưa vào patterns/. Đổi tên người và địa danh, đánh dấu đúng phần chữ ở "finds", rồi chép mỗi
# ví dụ vào quy tắc ghi ở "rule" (không có quy tắc: viết quy tắc mới) và gõ: dondoc patterns check
`;

/** The examples as YAML in the words of rule files, those of one rule together; what they mean stands beside them as `why`. */
export function candidateYaml(examples: readonly CandidateExample[]): string {
  const rules = new Map<string, CandidateExample[]>();
  for (const example of examples) {
    const key = `${example.field} ${example.rule ?? ""}`;
    rules.set(key, [...(rules.get(key) ?? []), example]);
  }
  const listed = [...rules.values()].map((own) => {
    const yes = own.flatMap(({ text, finds, value, why }) => (value ? [{ text, finds, value, why }] : []));
    const no = own.flatMap(({ text, value, why }) => (value ? [] : [{ text, why }]));
    const [first] = own;
    return {
      rule: first?.rule ?? null,
      field: first?.field ?? "",
      ...(yes.length > 0 ? { yes } : {}),
      ...(no.length > 0 ? { no } : {}),
    };
  });
  return HEAD + (listed.length > 0 ? stringify(listed, { lineWidth: 140 }) : "[]\n");
}
