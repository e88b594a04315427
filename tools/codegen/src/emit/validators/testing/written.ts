import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Contract } from "@tools/contract";
import { folders } from "@tools/contract";
import { validators } from "../index.ts";

/** The functions of one model, as `@session-schema/validators/models` has them. */
export interface WrittenModel {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown) => {
    ok: boolean;
    issues?: { instancePath: string; keyword: string; tolerated: boolean }[] | undefined;
    omitted?: number;
  };
  readonly read: (value: unknown) => {
    ok: boolean;
    value?: unknown;
    issues: { instancePath: string; keyword: string; tolerated: boolean }[];
    omitted: number;
  };
}

/** The validators of a contract, by model, written out and imported as a user does. */
export async function writtenValidators(contract: Contract): Promise<Readonly<Record<string, WrittenModel>>> {
  const folder = await mkdtemp(join(tmpdir(), "validators-"));
  try {
    await mkdir(join(folder, "src"));
    await symlink(join(import.meta.dirname, "../../../../../../packages/validators/src/runtime"), join(folder, "src/runtime"));
    for (const { path, text } of await validators.emit(contract)) {
      const target = join(folder, path.replace(`${folders.validators}/`, ""));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const module: { models: Record<string, WrittenModel> } = await import(/* @vite-ignore */ join(folder, "src/generated/models.ts"));
    return module.models;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
