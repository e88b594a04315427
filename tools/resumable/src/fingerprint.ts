import { open } from "node:fs/promises";

/**
 * A digest of the part of a file before an offset: of its first and its last 64 KB, and its length. It stays the same if the file grows.
 * Undefined if the file is shorter.
 */
export async function fingerprint(path: string, offset: number): Promise<string | undefined> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size < offset) return undefined;
    const { createHash } = await import("node:crypto"); // it takes milliseconds to load, and most runs need no digest
    const hash = createHash("sha256");
    for (const position of [0, Math.max(0, offset - sample)]) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(sample, offset)), position });
      hash.update(buffer.subarray(0, bytesRead));
    }
    return `${offset}-${hash.digest("hex").slice(0, 32)}`;
  } finally {
    await file.close();
  }
}

const sample = 64 * 1024;
