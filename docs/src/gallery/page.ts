import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "../pages/page.ts";
import { fixtureUrl } from "../playground/fragment.ts";

/** A fixture, as far as its package's manifest tells. */
export interface ListedFixture {
  readonly name: string;
  readonly model: string;
  /** What it is, in a few words. */
  readonly says: string;
  readonly strict: { readonly accepted: boolean; readonly issues: readonly { readonly keyword: string }[] };
  readonly tolerant: { readonly accepted: boolean };
}

/** What becomes of a fixture: the three that there are, because whatever strict accepts, a reader accepts. */
export type Fate = "valid" | "odd" | "refused";

const fates: Readonly<Record<Fate, string>> = {
  valid: "Valid: strict accepts it",
  odd: "Odd: strict refuses it, a reader survives it",
  refused: "Refused by both",
};

const fateOf = ({ strict, tolerant }: ListedFixture): Fate => (strict.accepted ? "valid" : tolerant.accepted ? "odd" : "refused");

/** The page of all fixtures, in the order of their names. Its script filters it. */
export async function gallery(): Promise<Page> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json");
  const { fixtures }: { fixtures: readonly ListedFixture[] } = JSON.parse(await readFile(manifest, "utf8"));
  return {
    source: "docs/src/gallery/page.ts",
    slug: "fixtures",
    title: "Fixtures",
    group: "Tools",
    app: "gallery",
    markdown: `# Fixtures

Payloads to [test with](site:guides/testing.html), each with the verdict that is due to it, from [@session-schema/fixtures](site:api/fixtures.html). Each opens in the playground.

${filters(fixtures)}

<div class="gallery" role="list">
${fixtures.map(item).join("\n")}
</div>
`,
  };
}

/** Needs the script, which shows it. */
function filters(fixtures: readonly ListedFixture[]): string {
  const distinct = (values: readonly string[]): [string, string][] => [...new Set(values)].sort().map((value) => [value, value]);
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]): string =>
    `<label>${label} <select name="${name}"><option value="">any</option>${options.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join("")}</select></label>`;
  return `<form class="gallery-filters" hidden>
${select("model", "Model", distinct(fixtures.map(({ model }) => model)))}
${select("keyword", "Keyword", distinct(fixtures.flatMap(({ strict }) => strict.issues.map(({ keyword }) => keyword))))}
${select("verdict", "Verdict", Object.entries(fates))}
<label>Name <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<output aria-live="polite">${fixtures.length} fixtures</output>
</form>`;
}

function item(fixture: ListedFixture): string {
  const { name, model, says, strict, tolerant } = fixture;
  const keywords = [...new Set(strict.issues.map(({ keyword }) => keyword))];
  const verdict = (mode: string, accepted: boolean): string =>
    `<span class="verdict ${accepted ? "is-accepted" : "is-refused"}">${mode} ${accepted ? "accepts" : "refuses"}</span>`;
  return `<div role="listitem" data-model="${escaped(model)}" data-keywords="${escaped(keywords.join(" "))}" data-verdict="${fateOf(fixture)}"><a href="site:${escaped(fixtureUrl(name))}">${escaped(name)}</a> <span class="says">${escaped(says)}</span> <span class="facts">${verdict("strict", strict.accepted)} ${verdict("a reader", tolerant.accepted)}${keywords.map((keyword) => ` <code>${escaped(keyword)}</code>`).join("")}</span></div>`;
}

const escaped = (text: string): string => text.replace(/[&<>"'`*_[\]\\|{}$~]/g, (character) => `&#${character.codePointAt(0)};`);
