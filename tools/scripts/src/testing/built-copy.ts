import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceCopy } from "@tools/release/testing";

/** A copy of the workspace in which `pnpm build` has run. */
export class BuiltCopy implements AsyncDisposable {
  readonly #copy: WorkspaceCopy;

  private constructor(copy: WorkspaceCopy) {
    this.#copy = copy;
  }

  static async make(): Promise<BuiltCopy> {
    const copy = await WorkspaceCopy.make();
    await copy.track();
    const built = new BuiltCopy(copy);
    await built.build();
    return built;
  }

  /** Returns the output of `pnpm build`. Builds only one package with generated files, because that takes a second. */
  build(): Promise<string> {
    return this.#copy.run(".", process.execPath, ["tools/scripts/src/main.js", "build", "--filter=@session-schema/types"]);
  }

  path(file: string): string {
    return join(this.#copy.root, file);
  }

  read(file: string): Promise<string> {
    return readFile(this.path(file), "utf8");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#copy[Symbol.asyncDispose]();
  }
}
