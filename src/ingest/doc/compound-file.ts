/** The streams of an OLE2 compound file by name ("WordDocument", "1Table", "EncryptedPackage"), as views or copies of its bytes. */
export interface CompoundFile {
  readonly names: readonly string[];
  readonly stream: (name: string) => Uint8Array | null;
}

const END_OF_CHAIN = 0xfffffffa;
const ENTRY = 128;

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly isStream: boolean;
  readonly isRoot: boolean;
}

/** True where the bytes begin like a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

/**
 * Opens a compound file ([MS-CFB]). Throws a RangeError where it is cut off or its chains run in circles. Streams that share a
 * name (embedded documents) are found by the first, which is the outermost in files written by Word.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  if (sectorSize < 128 || sectorSize > 65_536 || miniSize > sectorSize) throw new RangeError("not a compound file");
  const sectorAt = (sector: number): number => (sector + 1) * sectorSize;

  const readSector = (sector: number): Uint8Array => {
    const at = sectorAt(sector);
    if (at >= bytes.length) throw new RangeError(`sector ${sector} lies beyond the end of the file`);
    return bytes.subarray(at, at + sectorSize);
  };
  const follow = (start: number, next: (sector: number) => number, most: number): readonly number[] => {
    const chain: number[] = [];
    for (let sector = start; sector < END_OF_CHAIN; sector = next(sector)) {
      if (chain.length > most) throw new RangeError("a chain of sectors runs in a circle");
      chain.push(sector);
    }
    return chain;
  };
  const sectors = Math.ceil(bytes.length / sectorSize);
  const fatSectors = difat(view, sectorSize, sectorAt, sectors);
  const perSector = sectorSize / 4;
  const fat = (sector: number): number =>
    view.getUint32(sectorAt(fatSectors[Math.floor(sector / perSector)] ?? sectors) + (sector % perSector) * 4, true);
  const read = (start: number, size: number): Uint8Array => {
    const chain = follow(start, fat, sectors);
    const whole = new Uint8Array(chain.length * sectorSize);
    chain.forEach((sector, index) => {
      whole.set(readSector(sector), index * sectorSize);
    });
    return size < 0 ? whole : whole.subarray(0, size);
  };

  const entries = entriesOf(read(view.getUint32(48, true), -1));
  const cutoff = view.getUint32(56, true);
  const root = entries.find((entry) => entry.isRoot);
  let miniStream: Uint8Array | null = null;
  let miniFat: DataView | null = null;
  const readMini = (start: number, size: number): Uint8Array => {
    miniStream ??= root ? read(root.start, root.size) : new Uint8Array();
    miniFat ??= viewOf(read(view.getUint32(60, true), -1));
    const table = miniFat;
    const chain = follow(start, (sector) => table.getUint32(sector * 4, true), miniStream.length / miniSize + 1);
    const whole = new Uint8Array(chain.length * miniSize);
    chain.forEach((sector, index) => {
      whole.set(miniStream?.subarray(sector * miniSize, (sector + 1) * miniSize) ?? [], index * miniSize);
    });
    return whole.subarray(0, size);
  };
  return {
    names: entries.map((entry) => entry.name),
    stream: (name) => {
      const entry = entries.find((candidate) => candidate.isStream && candidate.name === name);
      if (!entry) return null;
      return entry.size < cutoff ? readMini(entry.start, entry.size) : read(entry.start, entry.size);
    },
  };
}

/** A view of the bytes, whatever buffer they lie in. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function difat(
  view: DataView,
  sectorSize: number,
  sectorAt: (sector: number) => number,
  most: number,
): readonly number[] {
  const list: number[] = [];
  for (let at = 76; at < 512; at += 4) list.push(view.getUint32(at, true));
  let next = view.getUint32(68, true);
  for (let seen = 0; next < END_OF_CHAIN && seen <= most; seen++) {
    const at = sectorAt(next);
    for (let offset = 0; offset < sectorSize - 4; offset += 4) list.push(view.getUint32(at + offset, true));
    next = view.getUint32(at + sectorSize - 4, true);
  }
  return list.filter((sector) => sector < END_OF_CHAIN);
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const kind = view.getUint8(at + 66);
    if (kind === 0) continue;
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    let name = "";
    for (let offset = 0; offset < length; offset += 2) name += String.fromCharCode(view.getUint16(at + offset, true));
    entries.push({
      name,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
      isStream: kind === 2,
      isRoot: kind === 5,
    });
  }
  return entries;
}
