import { type Contract, folders } from "@tools/contract";

/** A generated file. The same contract gives the same bytes. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The schema file that it is generated from; `schemas/*.schema.json` if that is the whole contract. */
  readonly from: string;
  /** Without the header, which `generate` adds. */
  readonly text: string;
}

/** One target. It depends only on the contract, and does not touch the disk. */
export interface Emitter {
  /** The folders (or patterns such as `packages/go/*_gen.go`) that it generates files in. They hold nothing that is written by hand. */
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

/** The `from` of a file that is generated from the whole contract. */
export const allSchemas: string = `${folders.schemas}/*.schema.json`;

/** JSON in the format of hand-written files. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
