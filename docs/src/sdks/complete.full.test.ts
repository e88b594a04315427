import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { isInstalled } from "@tools/codegen/programs";
import { hasToolchain } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../paths.ts";
import { griffeNames, javadocNames, rustdocNames } from "../testing/documented-names.ts";
import { readGo } from "./go/read-go.ts";
import { readJava } from "./java/read-java.ts";
import { type Place, placesOf } from "./places.ts";
import { modules } from "./python/definitions.ts";
import { readPython } from "./python/read-python.ts";
import { readRust } from "./rust/read-rust.ts";
import type { Sdk, SdkModule } from "./sdk.ts";

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

/** What overrides a method of Java, Spark, Jackson or `ClosedEnum`, whose documentation has it. */
const overridden = /\.(?:equals|hashCode|toString|values|valueOf|apply|call|text|Deserializer(?:\.\w+)?)$/;

describe.runIf(hasToolchain("Java", "javadoc"))("the reference of Java", () => {
  test("has the names that javadoc lists", async () => {
    const listed = await javadocNames(repositoryRoot);
    expect(listed.length).toBeGreaterThan(400);
    const sdk = await readJava(repositoryRoot);
    expect(missing(listed, sdk).filter((name) => !overridden.test(name) && !isDeclared(name, sdk))).toEqual([]);
  });
});

describe.runIf(hasToolchain("Python", "python3"))("the reference of Python", () => {
  test("has the names that griffe lists", async () => {
    const listed = await griffeNames(repositoryRoot, modules);
    expect(listed.length).toBeGreaterThan(150);
    // The names that begin with model_ are pydantic's.
    expect(missing(listed, await readPython(repositoryRoot)).filter((name) => !name.includes(".model_"))).toEqual([]);
  });
});

describe.runIf(hasToolchain("Rust", "cargo"))("the reference of Rust", () => {
  test("has the names that rustdoc lists", async () => {
    const listed = await rustdocNames(repositoryRoot);
    expect(listed.length).toBeGreaterThan(150);
    expect(missing(listed, await readRust(repositoryRoot))).toEqual([]);
  });
});

/** The names that have no place on the site. */
function missing(names: readonly string[], sdk: Sdk): string[] {
  const found = new Set(placesOf(sdk).map(fullName));
  return names.filter((name) => !found.has(name));
}

const fullName = ({ module, name }: Place): string => `${module.name}.${name}`.replaceAll("::", ".").replace("()", "");

/** Whether a name is in the declaration of a record or a nested type, as the site shows it. */
function isDeclared(name: string, sdk: Sdk): boolean {
  const [, container = "", last = ""] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  return placesOf(sdk)
    .filter((place) => fullName(place) === container)
    .flatMap(({ type, member }) => member?.variants.map(({ declaration }) => declaration) ?? [type?.declaration ?? ""])
    .some((declaration) => new RegExp(`\\b${last}\\b`).test(declaration));
}

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
