import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { validateSession } from "@session-schema/validators";
import { expect, test } from "vitest";
import { check } from "./home/check.ts";
import { checkView } from "./home/check-view.ts";
import { jsonTokens } from "./home/json-tokens.ts";
import { toHtml } from "./home/part.ts";
import { proof } from "./home/proof.ts";
import { samples } from "./home/samples.ts";
import { docsRoot, repositoryRoot } from "./paths.ts";
import { cardSize } from "./preview/card.ts";
import { siteUrl } from "./site-url.ts";
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

const read = (name: string): Promise<string> => readFile(join(docsRoot, "src", name), "utf8");

test("the samples on the home page show each combination of results", () => {
  const results = samples.map(({ text }) => check(text));
  expect(results.map(({ strict, tolerant }) => ({ strict, tolerant }))).toEqual([
    { strict: false, tolerant: true },
    { strict: true, tolerant: true },
    { strict: false, tolerant: false },
  ]);
  expect(results.map(({ problems }) => problems.length)).toEqual([2, 0, 3]);
});

test("the home page shows the first sample and its results without scripts", async () => {
  const html = await readFile(join(siteFolder, "index.html"), "utf8");
  const shown = /<div class="check-results"[\s\S]*?<\/div><\/div>/.exec(html)?.[0] ?? html;
  expect(shown).toContain(checkView(check(samples[0].text)).map(toHtml).join(""));
  const [, code = ""] = /<pre class="check-code"><code>([\s\S]*?)<\/code>/.exec(html) ?? [];
  expect(code.replace(/<[^>]*>/g, "").replaceAll("&quot;", '"')).toBe(samples[0].text);
});

test("text that isn't JSON is rejected with its line, and a duplicate key is reported", () => {
  expect(check('{\n"name": 1').problems).toMatchObject([{ message: expect.stringContaining("line 2"), tolerated: false }]);
  expect(check('{"name": "a", "name": "b"}')).toEqual({
    strict: true,
    tolerant: true,
    problems: [{ message: expect.stringContaining("this key twice"), tolerated: true }],
  });
});

test("JSON is colored by key, string and literal, and every character is kept", () => {
  const text = '{"a\\"": [-1.5e3, true, "b" x "open';
  const parts = jsonTokens(text).map((each) =>
    typeof each === "string" ? { text: each } : { text: each.children.join(""), kind: each.attributes["class"] },
  );
  expect(parts.map((each) => each.text).join("")).toBe(text);
  expect(parts.filter(({ kind }) => kind !== undefined)).toEqual([
    { text: '"a\\""', kind: "json-key" },
    { text: "-1.5e3", kind: "json-literal" },
    { text: "true", kind: "json-literal" },
    { text: '"b"', kind: "json-string" },
    { text: '"open', kind: "json-string" },
  ]);
});

test("the figure on the home page is that of the last runs that compared the languages", async () => {
  const { figure, caption } = await proof();
  const folder = join(repositoryRoot, "tools/evidence/results");
  const names = (await readdir(folder)).filter((name) => name.startsWith("corpus-"));
  const runs = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))));
  expect(runs).toHaveLength(6);
  for (const { figures, measured } of runs) {
    expect(figures.payloads).toBeGreaterThanOrEqual(Number(figure.replaceAll(",", "")));
    expect(caption <= caption.replace(/\d{4}-\d\d-\d\d/, measured)).toBe(true);
  }
  expect(await readFile(join(siteFolder, "index.html"), "utf8")).toContain(`<strong>${figure}</strong>`);
});

test("the code of each language on the home page is from the program in the README of its package", async () => {
  const [, ...sections] = (await read("home.md")).replace(/^## What you can do[\s\S]*/m, "").split(/^### /m);
  const packages: Readonly<Record<string, string>> = { TypeScript: "validators", Go: "go", Java: "java", Python: "python", Rust: "rust" };
  expect(sections.map((section) => section.split("\n")[0])).toEqual(Object.keys(packages));
  for (const section of sections) {
    const readme = await readFile(join(repositoryRoot, `packages/${packages[section.split("\n")[0] ?? ""]}/README.md`), "utf8");
    const known = new Set(readme.split("\n").map((line) => line.trim()));
    const code = [...section.matchAll(/^```(?!sh)\w+\n([\s\S]*?)^```/gm)].flatMap(([, text = ""]) => text.split("\n"));
    expect(code.length).toBeGreaterThan(4);
    expect(code.filter((line) => !known.has(line.trim()))).toEqual([]);
  }
});

test("the Session in the preview image is valid", async () => {
  const [, html = ""] = /<pre>([\s\S]*?)<\/pre>/.exec(await read("preview/card.html")) ?? [];
  const session = JSON.parse(html.replace(/<[^>]*>/g, ""));
  expect(validateSession(session)).toEqual({ ok: true, value: session });
});

test("the commands on the home page name existing packages", async () => {
  const commands = [...(await read("home.md")).matchAll(/^```sh\n(.*)\n```$/gm)].map(([, command = ""]) => command);
  const manifest = async (name: string, pattern: RegExp): Promise<string> =>
    pattern.exec(await readFile(join(repositoryRoot, "packages", name), "utf8"))?.[1] ?? name;
  const npm = await Promise.all(
    ["validators", "types", "fixtures", "cli", "client"].map((name) => manifest(`${name}/package.json`, /"name": "(.*)"/)),
  );
  expect(commands).toEqual([
    `npm install ${npm[0]}`,
    `go get ${await manifest("go/go.mod", /^module (.*)$/m)}`,
    `pip install ${await manifest("python/pyproject.toml", /^name = "(.*)"$/m)}`,
    `npm install ${npm[1]}`,
    `npm install --save-dev ${npm[2]}`,
    `npx ${npm[3]} explain Session`,
    `npm install ${npm[4]}`,
  ]);
});

test("every page has the absolute address and the size of the preview image, which is a PNG", async () => {
  for (const page of await sitePages()) {
    const html = await readFile(join(siteFolder, page), "utf8");
    expect(html, page).toContain(`<meta property="og:image" content="${siteUrl}assets/card.png"/>`);
    expect(html, page).toContain(`<meta property="og:image:width" content="${cardSize.width}"/>`);
  }
  const picture = await readFile(join(siteFolder, "assets/card.png"));
  expect(picture.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual(cardSize);
});
