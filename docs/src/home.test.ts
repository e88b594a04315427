import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { validateSession } from "@session-schema/validators";
import { expect, test } from "vitest";
import { docsRoot, repositoryRoot } from "./paths.ts";
import { cardSize } from "./preview/card.ts";
import { siteUrl } from "./site-url.ts";
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

const read = (name: string): Promise<string> => readFile(join(docsRoot, "src", name), "utf8");

test("the Session on the home page is valid", async () => {
  const sessions = [...(await read("home.md")).matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json = ""]) => JSON.parse(json));
  expect(sessions.length).toBeGreaterThan(0);
  for (const session of sessions) expect(validateSession(session)).toEqual({ ok: true, value: session });
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
  const npm = await Promise.all(["types", "validators", "cli"].map((name) => manifest(`${name}/package.json`, /"name": "(.*)"/)));
  expect(commands).toEqual([
    `npm install ${npm[0]}`,
    `npm install ${npm[1]}`,
    `npx ${npm[2]} explain Session`,
    `go get ${await manifest("go/go.mod", /^module (.*)$/m)}`,
    `pip install ${await manifest("python/pyproject.toml", /^name = "(.*)"$/m)}`,
    `cargo add ${await manifest("rust/Cargo.toml", /^name = "(.*)"$/m)}`,
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
