import { beyond, readBeyond } from "./beyond.session.ts";
import { checkFixtures, type Outcome } from "./fixtures.ts";
import type { Language } from "./languages.ts";

/** The tables of the page on languages, by the name of the section that each belongs to. `check` may return earlier results. */
export async function tables(
  languages: readonly Language[],
  check: typeof checkFixtures = checkFixtures,
): Promise<Readonly<Record<string, string>>> {
  const outcomes: Outcome[][] = [];
  const results: string[][] = [];
  for (const language of languages) {
    outcomes.push(await check(language));
    results.push(await readBeyond(language));
  }
  const names = languages.map(({ name }) => name);
  return { fixtures: fixtureTable(names, outcomes), beyond: beyondTable(names, results) };
}

/** A row for each model: the share of its fixtures with the expected result, and the others. */
function fixtureTable(languages: readonly string[], outcomes: readonly (readonly Outcome[])[]): string {
  const models = [...new Set(outcomes[0]?.map(({ model }) => model))];
  return table(
    ["Fixtures of", "Count", ...languages],
    models.map((model) => {
      const of = outcomes.map((each) => each.filter((outcome) => outcome.model === model));
      return [`\`${model}\``, String(of[0]?.length ?? 0), ...of.map(share)];
    }),
  );
}

function share(outcomes: readonly Outcome[]): string {
  const wrong = outcomes.filter(({ faults }) => faults.length > 0);
  if (wrong.length === 0) return "100 %";
  const right = Math.floor((100 * (outcomes.length - wrong.length)) / outcomes.length);
  return `${right} %: ${wrong.map(({ fixture, faults }) => `${fixture}: ${faults.join("; ")}`).join(". ")}`;
}

const beyondTable = (languages: readonly string[], results: readonly (readonly string[])[]): string =>
  table(
    ["Input", ...languages, "Correct result"],
    beyond.map(({ what, correct }, row) => [what, ...results.map((each) => each[row] ?? ""), correct]),
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
