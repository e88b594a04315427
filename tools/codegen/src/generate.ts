import type { Contract } from "@tools/contract";
import { isIn } from "./emit/emitter.ts";
import { withHeader } from "./emit/header.ts";
import { emitters, type Target } from "./emit/index.ts";
import type { SdkTarget } from "./openapi-generator/sdk.ts";

/** The size of one target, and how long it took. */
export interface TargetReport {
  readonly target: Target | SdkTarget;
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface Generated {
  /** Every generated file by path, header included. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders that hold nothing but generated files, without repeats: two emitters may share one. */
  readonly folders: readonly string[];
  readonly reports: readonly TargetReport[];
}

/** Runs the emitters over a contract. Nothing is read or written. */
export async function generate(contract: Contract, targets: readonly Target[] = Object.keys(emitters) as Target[]): Promise<Generated> {
  const files = new Map<string, string>();
  const reports: TargetReport[] = [];
  for (const target of targets) {
    const start = performance.now();
    const made = (await emitters[target].emit(contract)).map((file): [string, string] => [file.path, withHeader(file)]);
    for (const [path, text] of made) {
      if (files.has(path)) throw new Error(`two emitters generate ${path}`);
      if (!emitters[target].folders.some((folder) => isIn(folder, path))) throw new Error(`${path} is outside the folders of ${target}`);
      files.set(path, text);
    }
    const bytes = made.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    reports.push({ target, files: made.length, bytes, milliseconds: Math.round(performance.now() - start) });
  }
  return { files, folders: [...new Set(targets.flatMap((target) => emitters[target].folders))], reports };
}
