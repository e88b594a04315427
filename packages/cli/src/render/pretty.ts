import { addressOf, pageOf } from "@tools/contract/keywords";
import { excerptOf, printable } from "@tools/json-text";
import { type Finding, type InText, inTextOrder, type Report } from "../report.ts";
import type { Frequent, Summary } from "../summary.ts";
import type { Paint } from "../terminal.ts";
import { count } from "./count.ts";
import { meaningOf } from "./meaning.ts";
import type { Renderer, Setting } from "./renderer.ts";
import { wrap } from "./wrap.ts";

/** For people: where, the source line with a marker, what is wrong, what the property means, and where to read more. */
export const pretty = (setting: Setting): Renderer => ({
  report: (report) =>
    blocks(report, setting)
      .map((lines) => `${lines.join("\n")}\n\n`)
      .join(""),
  end: (summary) => summaryOf(summary, setting),
});

function blocks({ source, findings, omitted, fault }: Report, { mode, paint }: Setting): string[][] {
  const all = inTextOrder(findings).map((finding) => findingLines(source, finding, mode === "tolerant" && finding.issue.tolerated, paint));
  if (fault !== undefined)
    all.push([`${placeOf(source, fault, paint)}  ${paint("red", fault.sentence)}`, ...excerptLines(fault, "red", "", paint)]);
  if (omitted > 0) all.push([`${printable(source)}: and ${count(omitted, "more issue")} in the same payload`]);
  return all;
}

function findingLines(source: string, finding: Finding, tolerated: boolean, paint: Paint): string[] {
  const { keyword, instancePath, message } = finding.issue;
  const colour = tolerated ? "yellow" : "red";
  const page = pageOf(keyword);
  const meaning = meaningOf(finding.issue);
  return [
    [
      placeOf(source, finding, paint),
      printable(instancePath) || "(root)",
      paint(colour, keyword),
      ...(tolerated ? [paint(colour, "warning")] : []),
    ].join("  "),
    ...excerptLines(finding, colour, page?.mark ?? "", paint),
    ...wrap(printable(message), "  "),
    ...(meaning === undefined ? [] : row("meaning", meaning, paint)),
    ...(isList(finding) ? row("try", "--each, which judges the elements of the array one by one", paint) : []),
    ...(page === undefined ? [] : row("more", addressOf(keyword), paint)),
  ];
}

/** Whether an array was sent where one payload is wanted. */
const isList = ({ issue, mark }: Finding): boolean =>
  issue.instancePath === "" && issue.keyword === "type" && mark?.text.charAt(mark.span.offset) === "[";

function row(label: string, text: string, paint: Paint): string[] {
  const [first = "", ...more] = wrap(printable(text), " ".repeat(11));
  return [`  ${paint("dim", label.padEnd(7))}  ${first.trimStart()}`, ...more];
}

const placeOf = (source: string, { at }: InText, paint: Paint): string => paint("bold", `${printable(source)}:${at.line}:${at.column}`);

function excerptLines({ at, mark }: InText, colour: "red" | "yellow", says: string, paint: Paint): string[] {
  if (mark === undefined) return [];
  const { text, indent, length } = excerptOf(mark.text, mark.span);
  const number = String(at.line);
  const gutter = (label: string): string => paint("dim", `  ${label} |`);
  const marker = paint(colour, `${"^".repeat(length)} ${says}`.trimEnd());
  return [`${gutter(number)} ${text}`, `${gutter(" ".repeat(number.length))} ${" ".repeat(indent)}${marker}`];
}

/** `refused: 1 issue (strict, Session)` for one payload; for more, how many, and what is wrong most often. */
export function summaryOf(summary: Summary, { model, mode, paint }: Setting): string {
  const verdict = summary.payloads === 1 ? verdictOf(summary, paint) : verdictsOf(summary, paint);
  const unread = summary.unreadable === 0 ? "" : paint("red", `; ${count(summary.unreadable, "input")} not read`);
  return [`${verdict} (${mode}, ${model})${unread}\n`, ...(summary.payloads > 1 ? frequentLines(summary.mostFrequent(5)) : [])].join("");
}

function verdictOf({ issues, refused }: Summary, paint: Paint): string {
  const what = issues === 0 ? "" : `: ${count(issues, refused > 0 ? "issue" : "warning")}`;
  return `${refused > 0 ? paint("red", "refused") : paint("green", "accepted")}${what}`;
}

function verdictsOf({ payloads, accepted, odd, refused }: Summary, paint: Paint): string {
  if (payloads === 0) return "nothing to judge";
  const verdicts = [
    paint("green", `${number(accepted)} accepted`) + (odd > 0 ? ` (${number(odd)} with warnings)` : ""),
    refused > 0 ? paint("red", `${number(refused)} refused`) : "none refused",
  ];
  return `${count(payloads, "payload")}: ${verdicts.join(", ")}`;
}

function frequentLines(frequent: readonly Frequent[]): string[] {
  if (frequent.length === 0) return [];
  const width = Math.max(...frequent.map((one) => number(one.count).length));
  const rows = frequent.map((one) => {
    const what = [one.keyword, one.pointer, one.name ?? ""].filter((part) => part !== "").map(printable);
    return `  ${number(one.count).padStart(width)}  ${what.join("  ")}\n`;
  });
  return ["most frequent:\n", ...rows];
}

const number = (value: number): string => value.toLocaleString("en");
