import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { hasToolchain } from "@tools/conformance";
import { expect, test } from "vitest";

/** The Go vulnerability database as it was on one day, so that this test doesn't fail without a change. audit.yml reads the newest. */
const database = "golang.org/x/vulndb@v0.0.0-20261105234957-e22db6528018";
const govulncheck = "golang.org/x/vuln/cmd/govulncheck@v1.9.0";

// The other module has no dependencies.
test.runIf(hasToolchain("Go", "go"))("the strict module calls nothing in its dependencies that has a known vulnerability", async () => {
  const { Dir } = JSON.parse(await go("mod", "download", "-json", database)) as { readonly Dir: string }; // its documented format
  const advisories = join(Dir, "data/osv");
  expect((await readdir(advisories)).length).toBeGreaterThan(4000);
  const output = await go("run", govulncheck, "-format", "json", "-db", pathToFileURL(advisories).href, "./...");
  const messages: Message[] = output.split(/(?<=^\})\n(?=\{)/m).map((text) => JSON.parse(text));
  expect(messages.some(({ osv }) => osv !== undefined)).toBe(true);
  expect(messages.filter(isCalled)).toEqual([]);
});

/** A message of govulncheck. The first step of a trace has a function if the code calls what is vulnerable. */
interface Message {
  readonly osv?: object;
  readonly finding?: { readonly trace: readonly { readonly module: string; readonly function?: string }[] };
}

/** The standard library is that of the Go that builds a program, so it isn't ours to choose. */
const isCalled = ({ finding }: Message): boolean => {
  const vulnerable = finding?.trace[0];
  return vulnerable?.function !== undefined && vulnerable.module !== "stdlib";
};

const go = async (...args: readonly string[]): Promise<string> => {
  const options = { cwd: join(import.meta.dirname, "strict"), maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)("go", [...args], options)).stdout;
};
