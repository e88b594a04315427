import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compare, rules } from "@tools/compat";
import { type LabeledPair, pairs, versionsOf } from "@tools/compat/testing";
import { helped, withDefaults } from "./jsoncompat.ts";
import { withOasdiff } from "./oasdiff.ts";

/** One labeled pair, and whether each checker reports it as breaking; or an error message if a checker failed. */
interface Row {
  readonly edit: string;
  readonly isMajor: boolean;
  readonly results: Readonly<Record<string, boolean | string>>;
}

const labeled: readonly LabeledPair[] = [
  ...pairs,
  ...rules.map(({ id, fixture }): LabeledPair => [`the fixture of ${id}`, fixture.bump, fixture.before, fixture.after]),
];

const rows: Row[] = await withOasdiff(async (oasdiff) => {
  const collected: Row[] = [];
  for (const [edit, bump, before, after] of labeled) {
    const versions = versionsOf(before, after, { before: "old", after: "new" });
    collected.push({
      edit,
      isMajor: bump === "major",
      results: {
        "session-schema diff": await resultOf(() => compare(before, after).bump === "major"),
        "jsoncompat, helped": await resultOf(() => helped(before, after, versions)),
        jsoncompat: await resultOf(() => withDefaults(before, after)),
        oasdiff: await resultOf(() => oasdiff(before, after)),
      },
    });
  }
  return collected;
});

await writeFile(join(import.meta.dirname, "../../PEERS.md"), page(rows));
process.stdout.write(summary(rows).join("\n").concat("\n"));

async function resultOf(check: () => boolean | Promise<boolean>): Promise<boolean | string> {
  try {
    return await check();
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
  }
}

function summary(all: readonly Row[]): string[] {
  const checkers = Object.keys(all[0]?.results ?? {});
  const always = all.filter(({ isMajor }) => isMajor).length;
  return [
    "| checker | right | breaking, reported as safe | safe, reported as breaking | failed |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...checkers.map((checker) => {
      const count = (matches: (row: Row, result: boolean | string | undefined) => boolean): number =>
        all.filter((row) => matches(row, row.results[checker])).length;
      const right = count(({ isMajor }, result) => result === isMajor);
      const missed = count(({ isMajor }, result) => isMajor && result === false);
      const falseAlarms = count(({ isMajor }, result) => !isMajor && result === true);
      const failed = count((_, result) => typeof result === "string");
      return `| ${checker} | ${right} of ${all.length} | ${missed} | ${falseAlarms} | ${failed} |`;
    }),
    `| always major, for comparison | ${always} of ${all.length} | 0 | ${all.length - always} | 0 |`,
  ];
}

function page(all: readonly Row[]): string {
  const disagreements = all.flatMap(({ edit, isMajor, results }) =>
    Object.entries(results)
      .filter(([, result]) => result !== isMajor)
      .map(
        ([checker, result]) =>
          `| ${edit} | ${isMajor ? "breaking" : "safe"} | ${checker} ${typeof result === "string" ? `failed: ${result.replaceAll("|", "\\|")}` : result ? "reports it as breaking" : "reports it as safe"} |`,
      ),
  );
  return `# Other checkers on the same pairs

Written by \`pnpm --filter @tools/bench peers\`. Each pair of schemas is labeled by hand as breaking or safe, by the
[three questions](../../docs/guides/changing-the-contract.md#how-the-version-is-derived) that decide the version.
A checker is right if it agrees with the label.

- jsoncompat 0.4.2 decides set inclusion. "jsoncompat, helped" checks two things: that the new strict schema accepts what the old one does, and that
  our tolerant rendering of the old schema accepts what the new strict one does.
- oasdiff 1.37.0 compares two APIs that accept and return the schema.

Neither is designed for open enums, units or exported names. Where a checker disagrees with a label, the page of the rule has the reason
(\`session-schema explain <rule>\`).

${summary(all).join("\n")}

## Disagreements

| change | label | checker |
| --- | --- | --- |
${disagreements.join("\n")}
`;
}
