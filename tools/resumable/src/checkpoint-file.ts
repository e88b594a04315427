import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { OutputFile } from "./output-file.ts";
import { ResumeError } from "./resume-error.ts";

/** What must be the same for a run to be continued: its options, the contract, its inputs. The names are shown to people. */
export type Identity = Readonly<Record<string, string>>;

/** How far a run was. */
export interface Resumed<Progress> {
  readonly progress: Progress;
  /** The lengths of its outputs in bytes, by name. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** A file that says how far a run is. It is replaced as a whole, so whenever the program is killed, it is complete. */
export class CheckpointFile<Progress> {
  readonly path: string;
  readonly #identity: Identity;
  readonly #isProgress: (value: unknown) => value is Progress;

  constructor(path: string, identity: Identity, isProgress: (value: unknown) => value is Progress) {
    this.path = path;
    this.#identity = identity;
    this.#isProgress = isProgress;
  }

  /**
   * Returns how far the run was; undefined if there is no checkpoint.
   *
   * @throws ResumeError - The checkpoint is of another run, or the file isn't a checkpoint.
   */
  async read(): Promise<Resumed<Progress> | undefined> {
    const text = await readFile(this.path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (text === undefined) return undefined;
    const content = contentOf(text);
    if (content === undefined) throw new ResumeError(`${this.path} isn't a checkpoint. Name a file that doesn't exist, or delete it.`);
    for (const name of new Set([...Object.keys(this.#identity), ...Object.keys(content.identity)])) {
      const [now, then] = [this.#identity[name], content.identity[name]];
      if (now !== then)
        throw new ResumeError(
          `${this.path} is of another run: its ${name} ${then === undefined ? "was not given" : `was ${then}`}, ${now === undefined ? "and is missing now" : `and is ${now} now`}. To start over, delete it.`,
        );
    }
    if (!this.#isProgress(content.progress)) throw new ResumeError(`${this.path} is of another version. To start over, delete it.`);
    return { progress: content.progress, lengths: content.lengths };
  }

  /** Stores how far the run is, after everything that its outputs have. Resolves once all of it is on the disk. */
  async write(progress: Progress, outputs: Readonly<Record<string, OutputFile>>): Promise<void> {
    const lengths = Object.fromEntries(Object.entries(outputs).map(([name, { length }]) => [name, length]));
    await Promise.all(Object.values(outputs).map((output) => output.sync()));
    const content: Content = { version, identity: this.#identity, lengths, progress };
    const temporary = `${this.path}.tmp`;
    const file = await open(temporary, "w");
    try {
      await file.writeFile(`${JSON.stringify(content)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, this.path);
    await syncFolder(dirname(this.path));
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

const version = 1;

interface Content {
  readonly version: typeof version;
  readonly identity: Identity;
  readonly lengths: Readonly<Record<string, number>>;
  readonly progress: unknown;
}

/** The content of a file that this module wrote. */
function contentOf(text: string): Content | undefined {
  try {
    const content: Partial<Content> | null = JSON.parse(text);
    return content?.version === version && isMap(content.identity) && isMap(content.lengths) ? (content as Content) : undefined; // checked as far as other programs could write such a file
  } catch {
    return undefined;
  }
}

const isMap = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Makes a rename permanent. Windows can't open folders, and needs no such step. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
