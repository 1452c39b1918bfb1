const A4 = { width: 8.27, height: 11.69 }; // inches
const SHEET = { least: 3, most: 24 }; // inches a side: from a slip of paper to A2

/**
 * Pixels to the inch of a scanned sheet: what its file states where that makes a sheet of paper, else what makes it as wide as A4. Cameras
 * and screens state 72 or 96 without having measured anything. `stated` null: the file says nothing.
 */
export function believableDpi(stated: number | null, width: number, height: number): number {
  if (stated !== null && stated > 96 && stated <= 1_300) {
    const [short, long] = [Math.min(width, height) / stated, Math.max(width, height) / stated];
    if (long >= SHEET.least && long <= SHEET.most && short >= SHEET.least / 3) return stated;
  }
  const isLandscape = width > height * 1.25 && width < height * 1.6;
  return Math.max(1, Math.round(width / (isLandscape ? A4.height : A4.width)));
}
