import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { models } from "@session-schema/validators/models";
import { type KeywordPage, pages } from "@tools/contract/keywords";

/** The Markdown pages of the keywords, by keyword: the output of `session-schema explain`, and an example. */
export const keywordPages = (): ReadonlyMap<string, string> =>
  new Map([...pages].map(([keyword, page]) => [keyword, pageOf(keyword, page)]));

/** The keywords as a table for a guide, one row each, with the anchors of earlier sections. */
export const keywordTable = (): string =>
  [
    "| Keyword | Means |",
    "| --- | --- |",
    ...[...pages].map(
      ([keyword, { means }]) => `| <a id="${keyword.toLowerCase()}"></a>[\`${keyword}\`](issues/${keyword}.md) | ${asMarkdown(means)} |`,
    ),
  ].join("\n");

function pageOf(keyword: string, { means, strict, tolerant, fix, values = [] }: KeywordPage): string {
  return `${[
    `---\ntitle: ${keyword}\n---`,
    `# ${keyword}`,
    asMarkdown(means),
    [`- **Strict**: ${asMarkdown(strict)}`, `- **Tolerant**: ${asMarkdown(tolerant)}`, `- **What to do**: ${asMarkdown(fix)}`].join("\n"),
    ...tableOf(keyword, values),
    ...exampleOf(keyword),
    `In the terminal, \`session-schema explain ${keyword}\` says the same. [All keywords](../issues.md)`,
  ].join("\n\n")}\n`;
}

const tableOf = (keyword: string, values: Required<KeywordPage>["values"]): string[] =>
  values.length === 0
    ? []
    : [
        `## Each ${keyword}`,
        [`| ${keyword} | Accepts |`, "| --- | --- |", ...values.map(([value, means]) => `| \`${value}\` | ${asMarkdown(means)} |`)].join(
          "\n",
        ),
      ];

/** A fixture that violates only this keyword, and its issue. */
function exampleOf(keyword: string): string[] {
  const [fixture] = fixtures().filter(({ strict }) => strict.issues.length === 1 && strict.issues[0]?.keyword === keyword);
  if (fixture === undefined) return keyword.startsWith("x-") ? [] : ["No model of this version uses it."];
  const { name, model, says, payload } = fixture;
  const result = models[model as keyof typeof models].validate(payload); // every fixture names a model
  const [issue] = result.ok ? [] : result.issues;
  if (issue === undefined) throw new Error(`the validators accept the fixture ${name}`);
  return [
    "## An example",
    `The fixture \`${name}\`: ${says}.`,
    json(payload),
    "What strict reports:",
    json(issue),
    issue.tolerated ? "A reader tolerates it, and reports it." : "A reader rejects it too.",
  ];
}

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

interface Fixture {
  readonly name: string;
  readonly model: string;
  readonly says: string;
  readonly payload: unknown;
  readonly strict: { readonly issues: readonly { readonly keyword: string }[] };
}

/** The fixtures of the best-known models, shortest payload first. */
function fixtures(): Fixture[] {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json");
  const { fixtures: listed }: { fixtures: (Fixture & { path: string })[] } = JSON.parse(readFileSync(manifest, "utf8"));
  const known = ["Session", "FfmpegProfile"];
  return listed
    .filter(({ model, name }) => known.includes(model) && !name.startsWith("real/"))
    .map((fixture) => ({ ...fixture, payload: JSON.parse(readFileSync(join(dirname(manifest), "..", fixture.path), "utf8")).payload }))
    .sort((a, b) => JSON.stringify(a.payload).length - JSON.stringify(b.payload).length || (a.name < b.name ? -1 : 1));
}

/** Formats URLs as code, because they are examples, not links. */
const asMarkdown = (text: string): string => text.replace(/https?:\/\/[\w./-]*\w/g, "`$&`");
