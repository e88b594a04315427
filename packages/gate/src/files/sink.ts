import { type FileHandle, open } from "node:fs/promises";
import type { Checked, Sink, Unstored } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";
import type { Line } from "./source.ts";

/** Appends each line, byte for byte, to the file of its result. */
export class LineSink implements Sink<Line> {
  readonly #settings: Pick<Settings, "accepted" | "rejected">;
  readonly #files = new Map<string, Promise<FileHandle>>();

  constructor(settings: Pick<Settings, "accepted" | "rejected">) {
    this.#settings = settings;
  }

  async store(checked: readonly Checked<Line>[]): Promise<readonly Unstored<Line>[]> {
    for (const place of ["accepted", "rejected"] as const) {
      const lines = checked.filter(({ result }) => result.accepted === (place === "accepted")).map(({ message }) => message.raw);
      if (lines.length > 0) await this.#append(this.#settings[place], lines);
    }
    return [];
  }

  async #append(path: string, lines: readonly Uint8Array[]): Promise<void> {
    try {
      const file = this.#files.get(path) ?? open(path, "a");
      this.#files.set(path, file);
      await (await file).appendFile(Buffer.concat(lines));
    } catch (error) {
      throw new Failure(`Can't write ${path}: ${(error as NodeJS.ErrnoException).code}.`); // node:fs throws no other error
    }
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) await (await file).close();
  }
}
