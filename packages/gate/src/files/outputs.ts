import { once } from "node:events";
import { stat } from "node:fs/promises";
import { OutputFile } from "@tools/resumable";

/** Where lines go: a file, or standard output. */
export interface Output {
  append(parts: readonly Uint8Array[]): Promise<void>;
  close(): Promise<void>;
}

/** A file that keeps what it has. */
export async function openFile(path: string, length?: number): Promise<OutputFile> {
  const has =
    length ??
    (await stat(path).then(
      ({ size }) => size,
      () => 0,
    ));
  return OutputFile.open(path, has);
}

/** Standard output, as fast as its reader takes it. */
export const standardOutput: Output = {
  append: async (parts) => {
    for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, "drain");
  },
  close: () => Promise.resolve(),
};
