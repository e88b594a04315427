import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { isInstalled } from "@tools/codegen/programs";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../paths.ts";
import { readGo } from "./go/read-go.ts";
import type { SdkModule } from "./sdk.ts";

describe.runIf(isInstalled("go"))("the reference of Go", () => {
  test.for(["", "strict", "webhooks"])("has the names that go doc lists, of package %s", async (folder) => {
    const { modules } = await readGo(repositoryRoot);
    const module = modules.find(({ source }) => source === join("packages/go", folder));
    const { stdout } = await promisify(execFile)("go", ["doc", "-all", "."], { cwd: join(repositoryRoot, "packages/go", folder) });
    const listed = [...stdout.matchAll(/^(?:type (\w+)|func (?:\((?:\w+ )?\*?(\w+)[^)]*\) )?(\w+))/gm)];
    const names = listed.map(([, type, receiver, name]) => type ?? (receiver === undefined ? name : `${receiver}.${name}`));
    expect(names.length).toBeGreaterThan(2);
    expect(namesOf(module).sort()).toEqual(names.sort());
  });
});

/** The types, functions and methods of a module: `Session`, `NewSession`, `Session.Clone`. Methods of interfaces are in their declarations. */
const namesOf = (module: SdkModule | undefined): string[] => [
  ...(module?.functions ?? []).map(({ name }) => name),
  ...(module?.types ?? []).flatMap((type) => [
    type.name,
    ...type.groups.flatMap(({ title, members }) => {
      if (title === "Functions") return members.map(({ name }) => name);
      return title === "Methods" && type.kind !== "Interface" ? members.map(({ name }) => `${type.name}.${name}`) : [];
    }),
  ]),
];
