import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { languages } from "@tools/contract/languages";
import { describe, expect, test } from "vitest";
import budget from "../../budget.json" with { type: "json" };
import { repositoryRoot } from "../paths.ts";
import { sitePages } from "../testing/pages.ts";
import { siteFolder } from "../testing/site.ts";
import { placesOf } from "./places.ts";
import { readSdks } from "./read-sdks.ts";
import { sdkLanguages } from "./sdk.ts";

const sdks = await readSdks(repositoryRoot);
const places = sdks.flatMap(placesOf);

describe("the API reference of the other languages", () => {
  test("everything in it has a meaning", () => {
    const without = places.filter(({ module, type, member }) => (member?.variants[0] ?? type ?? module).doc.text === "");
    expect(places.length).toBeGreaterThan(500);
    expect(without.map(({ language, name }) => `${language}: ${name}`)).toEqual([]);
  });

  test.for([
    ["go", "DecodeLines", "Session.Profiles", "Session.Clone", "NewHandler", "Encoder.EncoderH264", "VerifyStandard", "Models"],
    [
      "java",
      "Session.profiles()",
      "Session.Builder",
      "ObjectModel.unknown()",
      "Strict.issues()",
      "Webhooks.verifyLivepeer()",
      "SessionIssue",
      "SparkFunctions.register()",
    ],
    [
      "python",
      "Session.profiles",
      "Model.from_json()",
      "Encoder.HEVC",
      "validate()",
      "read_webhook()",
      "UnknownVariant.to_json()",
      "session_schema.polars",
      "session_schema.arrow",
      "session_schema.spark",
    ],
    [
      "rust",
      "Session.profiles",
      "Session.with_profiles()",
      "Encoder.KNOWN",
      "Encoder.as_str()",
      "from_str()",
      "issues_of()",
      "verify_livepeer()",
      "WebhookEvent.tag()",
    ],
  ])("has what users of each language call: %s", ([language, ...names]) => {
    const found = new Set(
      places.filter((place) => place.language === language).map(({ name }) => name.replace(/^\w+\.(?=NewHandler)/, "")),
    );
    expect(names.filter((name) => !found.has(name))).toEqual([]);
  });

  test("has nothing that is private", () => {
    expect(
      places.filter(
        ({ name, member }) => /^_|\._/.test(name) || /\bprivate\b(?! \*)|pub\(crate\)/.test(member?.variants[0]?.declaration ?? ""),
      ),
    ).toEqual([]);
  });

  test("each page is within the budget of a reference page", async () => {
    const pages = (await sitePages()).filter((name) => sdkLanguages.some((language) => name.startsWith(`api/${language}`)));
    expect(pages.length).toBeGreaterThan(50);
    const compressed = async (name: string) => gzipSync(await readFile(join(siteFolder, name))).length;
    const shared = (await Promise.all(["assets/site.css", "assets/site.js", "assets/icon.svg"].map(compressed))).reduce(
      (sum, bytes) => sum + bytes,
      0,
    );
    for (const name of pages)
      expect((await compressed(name)) + shared, name).toBeLessThan(budget["a reference page with all that it loads, compressed"]);
  });
});

test("each field of a model links to its member in every language, and the member links back", async () => {
  const wrong: string[] = [];
  let links = 0;
  for (const name of (await readdir(join(siteFolder, "reference"))).filter((each) => each.endsWith(".md"))) {
    const page = `reference/${name}`;
    for (const [language, rows] of tablesOf(await readFile(join(siteFolder, page), "utf8"))) {
      for (const row of rows) {
        const link = /\]\((\.\.\/api\/[^)#]*)/.exec(row)?.[1];
        if (link === undefined) {
          wrong.push(`${page}, ${language}: ${row}`);
          continue;
        }
        links++;
        const member = await readFile(join(siteFolder, posix.join("reference", link)), "utf8");
        if (!member.includes(`${page}#`)) wrong.push(`${link} doesn't link to ${page}`);
      }
    }
  }
  expect(links).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

/** The rows of the tables of fields by language. */
function tablesOf(markdown: string): [language: string, rows: string[]][] {
  const [, fields = ""] = /^## Fields$([\s\S]*?)(?=^## )/m.exec(markdown) ?? [];
  const parts = fields.split(/^### /m).slice(1);
  const titles = sdkLanguages.map((language) => languages[language].title);
  return parts
    .map((part): [string, string[]] => [/^.*/.exec(part)?.[0] ?? "", part.split("\n").filter((line) => /^\| `/.test(line))])
    .filter(([title]) => titles.includes(title));
}
