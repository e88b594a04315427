import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compare, rules } from "@tools/compat";
import { type LabeledPair, pairs, versionsOf } from "@tools/compat/testing";
import { asItComes, helped } from "./jsoncompat.ts";
import { withOasdiff } from "./oasdiff.ts";

/** One labeled pair, and whether each checker reports it as breaking; an error message where a checker failed. */
interface Row {
  readonly edit: string;
  readonly isMajor: boolean;
  readonly answers: Readonly<Record<string, boolean | string>>;
}

const labeled: readonly LabeledPair[] = [
  ...pairs,
  ...rules.map(({ id, fixture }): LabeledPair => [`the fixture of ${id}`, fixture.bump, fixture.before, fixture.after]),
];

const rows: Row[] = await withOasdiff(async (oasdiff) => {
  const made: Row[] = [];
  for (const [edit, bump, before, after] of labeled) {
    const versions = versionsOf(before, after, { before: "old", after: "new" });
    made.push({
      edit,
      isMajor: bump === "major",
      answers: {
        "session-schema diff": await asked(() => compare(before, after).bump === "major"),
        "jsoncompat, helped": await asked(() => helped(before, after, versions)),
        jsoncompat: await asked(() => asItComes(before, after)),
        oasdiff: await asked(() => oasdiff(before, after)),
      },
    });
  }
  return made;
});

await writeFile(join(import.meta.dirname, "../../PEERS.md"), page(rows));
process.stdout.write(summary(rows).join("\n").concat("\n"));

async function asked(answer: () => boolean | Promise<boolean>): Promise<boolean | string> {
  try {
    return await answer();
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
  }
}

function summary(all: readonly Row[]): string[] {
  const checkers = Object.keys(all[0]?.answers ?? {});
  const always = all.filter(({ isMajor }) => isMajor).length;
  return [
    "| checker | right | breaking, reported as safe | safe, reported as breaking | failed |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...checkers.map((checker) => {
      const count = (wanted: (row: Row, answer: boolean | string | undefined) => boolean): number =>
        all.filter((row) => wanted(row, row.answers[checker])).length;
      const right = count(({ isMajor }, answer) => answer === isMajor);
      const missed = count(({ isMajor }, answer) => isMajor && answer === false);
      const alarms = count(({ isMajor }, answer) => !isMajor && answer === true);
      const lost = count((_, answer) => typeof answer === "string");
      return `| ${checker} | ${right} of ${all.length} | ${missed} | ${alarms} | ${lost} |`;
    }),
    `| always major, for comparison | ${always} of ${all.length} | 0 | ${all.length - always} | 0 |`,
  ];
}

function page(all: readonly Row[]): string {
  const disagreements = all.flatMap(({ edit, isMajor, answers }) =>
    Object.entries(answers)
      .filter(([, answer]) => answer !== isMajor)
      .map(
        ([checker, answer]) =>
          `| ${edit} | ${isMajor ? "breaking" : "safe"} | ${checker} ${typeof answer === "string" ? `failed: ${answer.replaceAll("|", "\\|")}` : answer ? "reports it as breaking" : "reports it as safe"} |`,
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
