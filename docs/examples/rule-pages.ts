import { type Change, compare, describeEffect, type Rule, rules } from "@tools/compat";

/** The Markdown pages of the rules of `session-schema diff`, by id: the output of `explain`, and an example. */
export const rulePages = (): ReadonlyMap<string, string> => new Map(rules.map((rule) => [rule.id, pageOf(rule)]));

/** The rules as a table for a guide, one row each. */
export const ruleTable = (): string =>
  [
    "| Rule | What it finds | Bump |",
    "| --- | --- | --- |",
    ...rules.map(({ id, what, fixture }) => `| [\`${id}\`](rules/${id}.md) | ${what} | ${fixture.bump} |`),
  ].join("\n");

function pageOf({ id, what, why, instead, mirror, fixture }: Rule): string {
  const change = compare(fixture.before, fixture.after).changes.find(({ rule }) => rule === id);
  const reverse =
    typeof mirror === "string"
      ? `The reverse change is [\`${mirror}\`](${mirror}.md).`
      : `The reverse change has no rule of its own: ${mirror.none}.`;
  return `${[
    `---\ntitle: ${id}\n---`,
    `# ${id}`,
    what,
    [`- **Why**: ${why}`, `- **What to do instead**: ${instead}`].join("\n"),
    "## An example",
    "Before:",
    json(fixture.before),
    "After:",
    json(fixture.after),
    `The bump is **${fixture.bump}**${change === undefined ? "." : `. ${describeEffect(change)}`}`,
    ...witnessOf(change),
    reverse,
    `In the terminal, \`session-schema explain ${id}\` shows the same. [All rules](../changing-the-contract.md#the-rules)`,
  ].join("\n\n")}\n`;
}

/** The witness of a breaking change. */
function witnessOf(change: Change | undefined): string[] {
  const witness = change?.witness;
  if (witness === undefined || witness === null) return [];
  if (!("payload" in witness)) return ["This code stops compiling:", `\`\`\`ts\n${witness.code}\n\`\`\``];
  const { payload, acceptedBy, refusedBy, reason } = witness;
  return ["This payload shows it:", json(payload), `It is accepted by the ${acceptedBy} and rejected by the ${refusedBy}: \`${reason}\`.`];
}

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
