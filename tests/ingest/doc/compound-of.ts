const SECTOR = 512;

/** A compound file with one stream of 4096 zeros (the least that is kept outside the mini stream). */
export function compoundOf(name: string): Uint8Array {
  const bytes = Buffer.alloc(SECTOR * 11);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4_096, 56);
  bytes.writeUInt32LE(0xfffffffe, 60);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  const fat = SECTOR;
  bytes.fill(0xff, fat, fat + SECTOR);
  [0xfffffffd, 0xfffffffe, 3, 4, 5, 6, 7, 8, 9, 0xfffffffe].forEach((next, sector) =>
    bytes.writeUInt32LE(next, fat + sector * 4),
  );
  entry(bytes, SECTOR * 2, "Root Entry", 5, 0xfffffffe, 0);
  entry(bytes, SECTOR * 2 + 128, name, 2, 2, 4_096);
  return bytes;
}

function entry(bytes: Buffer, at: number, name: string, kind: number, start: number, size: number): void {
  bytes.write(name, at, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
  bytes.writeUInt8(kind, at + 66);
  bytes.writeUInt32LE(start, at + 116);
  bytes.writeUInt32LE(size, at + 120);
}
