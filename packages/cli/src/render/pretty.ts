import { excerptOf, printable } from "@tools/json-text";
import { type Finding, inTextOrder, type Located, type Report } from "../report.ts";
import type { Frequent, Summary } from "../summary.ts";
import type { Paint } from "../terminal.ts";
import { count, grouped } from "./count.ts";
import { addressOf, pages } from "./keyword-pages.ts";
import { meaningOf } from "./meaning.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { wrap } from "./wrap.ts";

/** For people: the position, the source line with a marker, the message, the meaning of the property, and a link. */
export const pretty = (options: RenderOptions): Renderer => ({
  shows: "issues",
  report: (report) =>
    blocks(report, options)
      .map((lines) => `${lines.join("\n")}\n\n`)
      .join(""),
  end: (summary) => summaryOf(summary, options),
});

function blocks({ source, findings, omitted, warnings, error }: Report, { mode, paint }: RenderOptions): string[][] {
  const all = inTextOrder(findings).map((finding) => findingLines(source, finding, mode === "tolerant" && finding.issue.tolerated, paint));
  for (const warning of warnings)
    all.push([
      [locationOf(source, warning, paint), printable(warning.instancePath), paint("yellow", "warning")].join("  "),
      ...excerptLines(warning, "yellow", "", paint),
      ...wrap(warning.message, "  "),
    ]);
  if (error !== undefined)
    all.push([`${locationOf(source, error, paint)}  ${paint("red", printable(error.message))}`, ...excerptLines(error, "red", "", paint)]);
  if (omitted > 0) all.push([`${printable(source)}: and ${count(omitted, "more issue")} in the same payload`]);
  return all;
}

function findingLines(source: string, finding: Finding, tolerated: boolean, paint: Paint): string[] {
  const { keyword, instancePath, message } = finding.issue;
  const color = tolerated ? "yellow" : "red";
  const page = pages.get(keyword);
  const meaning = meaningOf(finding.issue);
  return [
    [
      locationOf(source, finding, paint),
      printable(instancePath) || "(root)",
      paint(color, keyword),
      ...(tolerated ? [paint(color, "warning")] : []),
    ].join("  "),
    ...excerptLines(finding, color, page?.mark ?? "", paint),
    ...wrap(message, "  "),
    ...(meaning === undefined ? [] : row("meaning", meaning, paint)),
    ...(isList(finding) ? row("try", "--each, to validate each element of the array", paint) : []),
    ...(page === undefined ? [] : row("more", addressOf(keyword), paint)),
  ];
}

/** Whether an array was passed instead of one payload. */
const isList = ({ issue, mark }: Finding): boolean =>
  issue.instancePath === "" && issue.keyword === "type" && mark?.text.charAt(mark.span.offset) === "[";

function row(label: string, text: string, paint: Paint): string[] {
  const [first = "", ...more] = wrap(text, " ".repeat(11));
  return [`  ${paint("dim", label.padEnd(7))}  ${first.trimStart()}`, ...more];
}

const locationOf = (source: string, { at }: Located, paint: Paint): string => paint("bold", `${printable(source)}:${at.line}:${at.column}`);

function excerptLines({ at, mark }: Located, color: "red" | "yellow", label: string, paint: Paint): string[] {
  if (mark === undefined) return [];
  const { before = "", after = "" } = mark.context ?? {};
  const span = { ...mark.span, offset: before.length + mark.span.offset };
  const { text, indent, length } = excerptOf(before + mark.text + after, span);
  const number = String(at.line);
  const gutter = (text: string): string => paint("dim", `  ${text} |`);
  const marker = paint(color, `${"^".repeat(length)} ${label}`.trimEnd());
  return [`${gutter(number)} ${text}`, `${gutter(" ".repeat(number.length))} ${" ".repeat(indent)}${marker}`];
}

/** `rejected: 1 issue (strict, Session)` for one payload; for several, their counts, and the most frequent issues. */
export function summaryOf(summary: Summary, { model, mode, paint }: RenderOptions): string {
  const result = summary.payloads === 1 ? resultOf(summary, paint) : resultsOf(summary, paint);
  const unreadable = summary.unreadable === 0 ? "" : paint("red", `; ${count(summary.unreadable, "input")} couldn't be read`);
  return [`${result} (${mode}, ${model})${unreadable}\n`, ...(summary.payloads > 1 ? frequentLines(summary.mostFrequent(5)) : [])].join("");
}

function resultOf({ issues, warnings, rejected }: Summary, paint: Paint): string {
  const [number, name] = rejected > 0 ? [issues, "issue"] : [issues + warnings, "warning"];
  const what = number === 0 ? "" : `: ${count(number, name)}`;
  return `${rejected > 0 ? paint("red", "rejected") : paint("green", "accepted")}${what}`;
}

function resultsOf({ payloads, accepted, withWarnings, rejected }: Summary, paint: Paint): string {
  if (payloads === 0) return "no payloads";
  const counts = [
    paint("green", `${grouped(accepted)} accepted`) + (withWarnings > 0 ? ` (${grouped(withWarnings)} with warnings)` : ""),
    rejected > 0 ? paint("red", `${grouped(rejected)} rejected`) : "none rejected",
  ];
  return `${count(payloads, "payload")}: ${counts.join(", ")}`;
}

function frequentLines(frequent: readonly Frequent[]): string[] {
  if (frequent.length === 0) return [];
  const width = Math.max(...frequent.map((one) => grouped(one.count).length));
  const rows = frequent.map((one) => {
    const what = [one.keyword, one.pointer, one.name ?? ""].filter((part) => part !== "").map(printable);
    return `  ${grouped(one.count).padStart(width)}  ${what.join("  ")}\n`;
  });
  return ["most frequent:\n", ...rows];
}
