import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A library in a bundle. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression in its package.json. */
  readonly license: string;
}

/**
 * The licenses of the libraries in a bundle, which must be distributed with it: a list of the libraries, and the text of each license. The
 * libraries are found by its input files.
 */
export async function licensesOf(inputs: readonly string[], root: string): Promise<string> {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []));
  const found = await Promise.all([...folders].sort().map((folder) => licenseOf(join(root, folder))));
  const list = found.map(({ name, version, license }) => `- ${name} ${version}: ${license}\n`);
  return [list.join(""), ...found.map(({ name, version, text }) => `${name} ${version}\n\n${text.trim()}\n`)].join("\n\n");
}

/** The list of libraries in a text that `licensesOf` returned. */
export function librariesIn(licenses: string): Library[] {
  const [list = ""] = licenses.split("\n\n", 1);
  return [...list.matchAll(/^- (\S+) (\S+): (.+)$/gm)].map(([, name = "", version = "", license = ""]) => ({ name, version, license }));
}

async function licenseOf(folder: string): Promise<Library & { readonly text: string }> {
  const { name, version, license, author }: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (license === undefined) throw new Error(`${name} has no license in its package.json, so it can't be in the bundle`);
  for (const file of ["LICENSE.md", "LICENSE", "license", "LICENSE.txt"]) {
    const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
    if (text !== undefined) return { name, version, license, text };
  }
  if (license === "MIT" && author !== undefined)
    return { name, version, license, text: mit(typeof author === "string" ? author : author.name) };
  throw new Error(`${name} has no license file to distribute with the bundle`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** The license of a package that names it in its manifest, and has no file of it. */
const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
