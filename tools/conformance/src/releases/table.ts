import type { Outcome, Pair, Refusal } from "./matrix.ts";

/** The pairs as Markdown: a table of what each release accepts, then each rejected payload. */
export function renderMatrix(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "There is nothing to compare until a second release.";
  const rows = pairs.map(
    ({ older, newer, isOneMajor, reads, judges }) =>
      `| ${older} | ${newer} | ${isOneMajor ? "yes" : "no"} | ${cell(reads)} | ${cell(judges)} |`,
  );
  return [
    "| Older | Newer | Same major | Older reader, newer payloads | Newer validator, older payloads |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ...pairs.flatMap(refusals),
  ].join("\n");
}

const cell = ({ accepted, refused, unknown }: Outcome): string =>
  [
    `${accepted} of ${accepted + refused.length} accepted`,
    ...(unknown.length === 0 ? [] : [`does not know ${unknown.map((model) => `\`${model}\``).join(", ")}`]),
  ].join("; ");

function refusals({ older, newer, reads, judges }: Pair): string[] {
  if (reads.refused.length + judges.refused.length === 0) return [];
  return [
    "",
    `### ${older} and ${newer}`,
    ...listed(`Payloads of ${newer} that the reader of ${older} rejects`, reads.refused),
    ...listed(`Payloads of ${older} that the validator of ${newer} rejects`, judges.refused),
  ];
}

const listed = (title: string, refused: readonly Refusal[]): string[] =>
  refused.length === 0 ? [] : ["", `${title}:`, "", ...refused.map(({ fixture, reason }) => `- \`${fixture}\`: ${escaped(reason)}`)];

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, "\\$&");
