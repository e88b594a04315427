import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compare, rules } from "@tools/compat";
import { type LabelledPair, pairs, versionsOf } from "@tools/compat/testing";
import { asItComes, helped } from "./jsoncompat.ts";
import { withOasdiff } from "./oasdiff.ts";

/** One labelled pair, and who calls it breaking; a text where a checker gave up. */
interface Row {
  readonly edit: string;
  readonly isMajor: boolean;
  readonly answers: Readonly<Record<string, boolean | string>>;
}

const labelled: readonly LabelledPair[] = [
  ...pairs,
  ...rules.map(({ id, fixture }): LabelledPair => [`the fixture of ${id}`, fixture.bump, fixture.before, fixture.after]),
];

const rows: Row[] = await withOasdiff(async (oasdiff) => {
  const made: Row[] = [];
  for (const [edit, bump, before, after] of labelled) {
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
    "| checker | right | misses a break | calls a safe change breaking | gives up |",
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
    `| one that always says major | ${always} of ${all.length} | 0 | ${all.length - always} | 0 |`,
  ];
}

function page(all: readonly Row[]): string {
  const disagreements = all.flatMap(({ edit, isMajor, answers }) =>
    Object.entries(answers)
      .filter(([, answer]) => answer !== isMajor)
      .map(
        ([checker, answer]) =>
          `| ${edit} | ${isMajor ? "breaking" : "safe"} | ${checker} says ${typeof answer === "string" ? `nothing: ${answer.replaceAll("|", "\\|")}` : answer ? "breaking" : "safe"} |`,
      ),
  );
  return `# Other checkers on the same pairs

Written by \`pnpm --filter @tools/bench peers\`. Each pair of schemas was labelled by hand, by the three questions of the
[architecture](../../docs/architecture.md); a checker is right if it says that the change is breaking exactly where the label is major.
jsoncompat 0.4.2 decides set inclusion; helped, it is asked about the strict pair one way and about our tolerant rendering of the old schema the
other way. oasdiff 1.37.0 is asked about an API that takes and answers the schema. Neither knows our open enums, units and exported names, and
neither was made to; so where they differ from the label, the label's reason stands in the rule's page (\`session-schema explain <rule>\`).

${summary(all).join("\n")}

## Where one disagrees

| what was done | label | who disagrees |
| --- | --- | --- |
${disagreements.join("\n")}
`;
}
