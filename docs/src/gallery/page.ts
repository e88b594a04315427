import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "../pages/page.ts";
import { fixtureUrl } from "../playground/fragment.ts";

/** The fields of a fixture in the manifest that are used here. */
export interface ListedFixture {
  readonly name: string;
  readonly model: string;
  /** A short description. */
  readonly says: string;
  readonly strict: { readonly accepted: boolean; readonly issues: readonly { readonly keyword: string }[] };
  readonly tolerant: { readonly accepted: boolean };
}

/** How the two modes validate a fixture. There are three cases, because tolerant accepts everything that strict accepts. */
export type Result = "valid" | "tolerated" | "rejected";

const resultLabels: Readonly<Record<Result, string>> = {
  valid: "Valid: strict accepts it",
  tolerated: "Tolerated: strict rejects it, tolerant accepts it",
  rejected: "Rejected by both",
};

const resultOf = ({ strict, tolerant }: ListedFixture): Result =>
  strict.accepted ? "valid" : tolerant.accepted ? "tolerated" : "rejected";

/** The page of all fixtures, in the order of the models. A script filters the list. */
export async function gallery(models: readonly string[]): Promise<Page> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json");
  const { fixtures: all }: { fixtures: readonly ListedFixture[] } = JSON.parse(await readFile(manifest, "utf8"));
  const fixtures = all.toSorted((a, b) => models.indexOf(a.model) - models.indexOf(b.model));
  return {
    source: "docs/src/gallery/page.ts",
    slug: "fixtures",
    title: "Fixtures",
    group: "Tools",
    app: "gallery",
    markdown: `# Fixtures

Payloads to [test with](site:guides/testing.html), each with its expected results in both modes, from [@session-schema/fixtures](site:api/fixtures.html). Each link opens the payload in the playground.

${filters(fixtures, models)}

<div class="gallery" role="list">
${fixtures.map(item).join("\n")}
</div>
`,
  };
}

/** The style sheet hides it without scripts. With scripts, its place is kept from the start, so that nothing moves. */
function filters(fixtures: readonly ListedFixture[], models: readonly string[]): string {
  const options = (values: readonly string[]): [string, string][] => values.map((value) => [value, value]);
  const keywords = new Set(fixtures.flatMap(({ strict }) => strict.issues.map(({ keyword }) => keyword)));
  const select = (name: string, label: string, all: readonly (readonly [string, string])[]): string =>
    `<label>${label} <select name="${name}"><option value="">any</option>${all.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join("")}</select></label>`;
  return `<form class="gallery-filters">
${select("model", "Model", options(models))}
${select("keyword", "Keyword", options([...keywords].sort()))}
${select("result", "Result", Object.entries(resultLabels))}
<label>Name <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<output aria-live="polite">${fixtures.length} fixtures</output>
</form>`;
}

function item(fixture: ListedFixture): string {
  const { name, model, says, strict, tolerant } = fixture;
  const keywords = [...new Set(strict.issues.map(({ keyword }) => keyword))];
  const badge = (mode: string, accepted: boolean): string =>
    `<span class="result ${accepted ? "is-accepted" : "is-rejected"}">${mode} ${accepted ? "accepts" : "rejects"}</span>`;
  return `<div role="listitem" data-model="${escaped(model)}" data-keywords="${escaped(keywords.join(" "))}" data-result="${resultOf(fixture)}"><a href="site:${escaped(fixtureUrl(name))}">${escaped(name)}</a> <span class="says">${escaped(says)}</span> <span class="facts">${badge("strict", strict.accepted)} ${badge("tolerant", tolerant.accepted)}${keywords.map((keyword) => ` <code>${escaped(keyword)}</code>`).join("")}</span></div>`;
}

const escaped = (text: string): string => text.replace(/[&<>"'`*_[\]\\|{}$~]/g, (character) => `&#${character.codePointAt(0)};`);
