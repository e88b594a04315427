import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";

/** The tools of Go. Each returns its report on the module in a folder. */
export type Tools = Readonly<Record<string, (folder: string) => Promise<string>>>;

/** The tool that builds nothing. */
export const quickTools: Tools = {
  gofmt: (folder) => runProgram(folder, "gofmt", "-l", "."),
};

/** The tools that build the module. `go test` runs the most important checks of `go vet` too. */
export const slowTools: Tools = {
  "go vet": (folder) => runProgram(folder, "go", "vet", "./..."),
  staticcheck: (folder) => runProgram(folder, "go", "run", "honnef.co/go/tools/cmd/staticcheck@v0.8.2", "-checks", "all", "./..."),
};

/** The types of fields (`Session.ID`) and of models without fields (`Note`), read from the generated sources. */
export async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((each) => each.endsWith("_gen.go"))) {
    const source = await readFile(join(folder, name), "utf8");
    for (const [, type = "", body = ""] of source.matchAll(/^type (\w+) struct \{\n(.*?)^\}/gms))
      for (const [, field, fieldType = ""] of body.matchAll(/^\t(\p{Lu}\S*) +(\S+)/gmu)) types.set(`${type}.${field}`, fieldType);
    for (const [, type = "", fieldType = ""] of source.matchAll(/^type (\w+) (?!struct)(\S+)$/gm)) types.set(type, fieldType);
  }
  return types;
}
