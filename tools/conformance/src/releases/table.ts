import type { Outcome, Pair, Rejection } from "./matrix.ts";

/** The pairs as Markdown: a table of what each release accepts, then each rejected payload. */
export function renderMatrix(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "There is nothing to compare until a second release.";
  const rows = pairs.map(
    ({ older, newer, isOneMajor, reads, validates }) =>
      `| ${older} | ${newer} | ${isOneMajor ? "yes" : "no"} | ${cell(reads)} | ${cell(validates)} |`,
  );
  return [
    "| Older | Newer | Same major | Older reader, newer payloads | Newer validator, older payloads |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ...pairs.flatMap(rejections),
  ].join("\n");
}

const cell = ({ accepted, rejected, unknown }: Outcome): string =>
  [
    `${accepted} of ${accepted + rejected.length} accepted`,
    ...(unknown.length === 0 ? [] : [`has no ${unknown.map((model) => `\`${model}\``).join(", ")}`]),
  ].join("; ");

function rejections({ older, newer, reads, validates }: Pair): string[] {
  if (reads.rejected.length + validates.rejected.length === 0) return [];
  return [
    "",
    `### ${older} and ${newer}`,
    ...listed(`Payloads of ${newer} that the reader of ${older} rejects`, reads.rejected),
    ...listed(`Payloads of ${older} that the validator of ${newer} rejects`, validates.rejected),
  ];
}

const listed = (title: string, rejected: readonly Rejection[]): string[] =>
  rejected.length === 0 ? [] : ["", `${title}:`, "", ...rejected.map(({ fixture, reason }) => `- \`${fixture}\`: ${escaped(reason)}`)];

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, "\\$&");
