import JSZip from "jszip";

/** The XML parts of a DOCX file by their paths. */
export interface DocxPackage {
  readonly part: (path: string) => Promise<string | null>;
  /** Paths of the parts. */
  readonly paths: readonly string[];
  /** The package with some parts replaced. */
  readonly replaced: (parts: ReadonlyMap<string, string>) => Promise<Uint8Array>;
}

/** A zip that unpacks to more than is allowed. */
export class UnpacksTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`unpacks to more than ${limit} bytes`);
  }
}

/**
 * Opens a package. What is unpacked is counted as it comes, whatever the container says of its sizes: throws
 * `UnpacksTooLarge` beyond `limit` bytes in all, and an Error where the container is damaged. Pictures are never unpacked.
 */
export async function openPackage(bytes: Uint8Array, limit: number): Promise<DocxPackage> {
  const zip = await JSZip.loadAsync(bytes);
  let left = limit;
  const unpack = (path: string): Promise<string | null> => {
    const file = zip.file(path);
    if (!file) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const stream = file.nodeStream("nodebuffer");
      stream.on("data", (chunk: Buffer) => {
        left -= chunk.length;
        chunks.push(chunk);
        if (left < 0) {
          stream.pause();
          reject(new UnpacksTooLarge(limit));
        }
      });
      stream.on("error", reject);
      stream.on("end", () => {
        resolve(new TextDecoder().decode(Buffer.concat(chunks)));
      });
    });
  };
  return {
    part: unpack,
    paths: Object.keys(zip.files),
    replaced: async (parts) => {
      // Only what the converter reads: pictures and other parts of unknown size stay packed where they are.
      const kept = new JSZip();
      for (const path of Object.keys(zip.files)) {
        if (!/\.(?:xml|rels)$/u.test(path)) continue;
        const text = parts.get(path) ?? (await unpack(path));
        if (text !== null) kept.file(path, text);
      }
      for (const [path, text] of parts) kept.file(path, text);
      return kept.generateAsync({ type: "uint8array", compression: "STORE" });
    },
  };
}
