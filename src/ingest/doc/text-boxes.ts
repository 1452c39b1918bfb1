import type { FileInformation } from "./file-information.js";

/** A text box: where in the body it is anchored and which part of the text boxes' text is its own. All are character positions. */
export interface TextBox {
  readonly anchor: number;
  /** Within the text boxes' text. */
  readonly from: number;
  readonly to: number;
}

const SHAPE = 26;
const BOX = 22;

/** The text boxes of the body with their anchors ([MS-DOC] 2.8.37 PlcfSpa, 2.8.32 PlcftxbxTxt); those whose anchor is unknown stand at its end. */
export function readTextBoxes(info: FileInformation): readonly TextBox[] {
  if (info.lengths.textBoxes === 0 || info.boxTexts.length < 4) return [];
  const { table, shapes, boxTexts } = info;
  const anchors = new Map<number, number>();
  const shapeCount = Math.max(0, Math.floor((shapes.length - 4) / (4 + SHAPE)));
  for (let index = 0; index < shapeCount; index++) {
    const anchor = table.getUint32(shapes.at + index * 4, true);
    anchors.set(table.getUint32(shapes.at + (shapeCount + 1) * 4 + index * SHAPE, true), anchor);
  }
  const count = Math.floor((boxTexts.length - 4) / (4 + BOX));
  return Array.from({ length: count }, (_, index): TextBox => {
    const id = table.getUint32(boxTexts.at + (count + 1) * 4 + index * BOX + 14, true);
    return {
      anchor: anchors.get(id) ?? info.lengths.body,
      from: table.getUint32(boxTexts.at + index * 4, true),
      to: table.getUint32(boxTexts.at + (index + 1) * 4, true),
    };
  });
}
