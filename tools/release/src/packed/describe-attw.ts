import { join } from "node:path";
import { expect, test } from "vitest";
import type { Packed } from "./packed.ts";
import { tryRun } from "./run.ts";

/** "Are the types wrong" finds that TypeScript resolves each entry point of a package as Node does. */
export function describeAttw(packages: readonly Pick<Packed, "name" | "tarball">[]): void {
  test.for(packages)("attw finds no problem in $name", async ({ tarball }) => {
    const attw = join(import.meta.dirname, "../../node_modules/.bin/attw");
    const { code, stdout } = await tryRun(attw, [tarball, "--profile", "esm-only", "--no-emoji", "--no-color"], {});
    expect(code, stdout).toBe(0);
  });
}
