import { type Contract, folders } from "@tools/contract";

/** A file that codegen owns: same contract, same bytes. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The schema file that it was made from; `schemas/*.schema.json` where it takes all of them. */
  readonly from: string;
  /** Without the header: whoever writes the file puts that on top. */
  readonly text: string;
}

/** One target: it reads the contract alone, and touches no disk. */
export interface Emitter {
  /** The folders (or patterns such as `packages/go/*_gen.go`) that it makes files in, which hold nothing that is written by hand. */
  readonly folders: readonly string[];
  readonly emit: (contract: Contract) => GeneratedFile[] | Promise<GeneratedFile[]>;
}

/** Whether a file is in a folder, or fits a pattern of files in one. */
export function isIn(folder: string, path: string): boolean {
  const [start = "", end] = folder.split("*");
  return end === undefined
    ? path.startsWith(`${start}/`)
    : path.startsWith(start) && path.endsWith(end) && !path.slice(start.length).includes("/");
}

/** `from` of a file that is made from the whole contract. */
export const allSchemas: string = `${folders.schemas}/*.schema.json`;

/** JSON as people edit it, so that the generated and the hand-written look alike. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
