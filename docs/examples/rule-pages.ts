import { type Change, compare, type Rule, rules } from "@tools/compat";

/** The page of each rule of `session-schema diff`: what `explain` says of it, with a pair of schemas that it finds. */
export const rulePages = (): ReadonlyMap<string, string> => new Map(rules.map((rule) => [rule.id, pageOf(rule)]));

/** The rules as a table of a guide, a row each. */
export const ruleTable = (): string =>
  [
    "| Rule | What it finds | Asks for |",
    "| --- | --- | --- |",
    ...rules.map(({ id, what, fixture }) => `| [\`${id}\`](rules/${id}.md) | ${what} | ${fixture.bump} |`),
  ].join("\n");

function pageOf({ id, what, why, instead, mirror, fixture }: Rule): string {
  const change = compare(fixture.before, fixture.after).changes.find(({ rule }) => rule === id);
  const back =
    typeof mirror === "string" ? `The change back is [\`${mirror}\`](${mirror}.md).` : `It has no rule for the way back: ${mirror.none}.`;
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
    `The bump is **${fixture.bump}**${change === undefined ? "." : `: ${change.message}.`}`,
    ...shown(change),
    back,
    `In the terminal, \`session-schema explain ${id}\` says the same. [All rules](../changing-the-contract.md#the-rules)`,
  ].join("\n\n")}\n`;
}

/** What shows that somebody is hurt. */
function shown(change: Change | undefined): string[] {
  const witness = change?.witness;
  if (witness === undefined || witness === null) return [];
  if (!("payload" in witness)) return ["This no longer compiles:", `\`\`\`ts\n${witness.code}\n\`\`\``];
  const { payload, acceptedBy, refusedBy, reason } = witness;
  return ["This payload shows it:", json(payload), `The ${acceptedBy} accepts it, and the ${refusedBy} refuses it: \`${reason}\`.`];
}

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
