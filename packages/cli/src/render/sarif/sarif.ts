import { project } from "@tools/contract";
import { printableJson } from "@tools/json-text";
import metadata from "../../../package.json" with { type: "json" };
import { count, grouped } from "../count.ts";
import { linesOf } from "../lines-of.ts";
import type { Renderer, RenderOptions, ReportDocument } from "../renderer.ts";
import { fingerprints } from "./fingerprints.ts";
import { type Result, resultsOf } from "./results.ts";
import { rules } from "./rules.ts";

/** A SARIF 2.1.0 file, for code scanning. It is written as a stream, and has no more results than GitHub accepts. */
export const sarif = (options: RenderOptions): Renderer => ({
  shows: "issues",
  report: (report) => [...resultsOf(report, options), ...(report.omitted > 0 ? [{ omitted: report.omitted }] : [])].map(toLine).join(""),
  end: () => "",
  document,
});

const toLine = (line: Line): string => `${JSON.stringify(line)}\n`;

/** A result, or the number of those that a report doesn't have. */
type Line = Result | { readonly omitted: number };

function document(): ReportDocument {
  const notifications: object[] = [];
  const fingerprintOf = fingerprints();
  let written = 0;
  let others = 0;
  let leftOut = 0;

  function textOf(line: string): string {
    const entry: Line | undefined = written < maxResults || line.startsWith('{"omitted"') ? JSON.parse(line) : undefined;
    if (entry !== undefined && "omitted" in entry) {
      leftOut += entry.omitted;
      return "";
    }
    const isOther = entry?.level !== "error";
    if (entry === undefined || (isOther && others >= maxOthers)) {
      leftOut++;
      return "";
    }
    if (isOther) others++;
    written++;
    return `${written === 1 ? "\n" : ",\n"}${printableJson({ ...entry, partialFingerprints: { "issue/v1": fingerprintOf(entry) } })}`;
  }

  const note = (): string | undefined =>
    leftOut === 0
      ? undefined
      : `${count(leftOut, "issue")} left out: the file has at most ${grouped(maxResults)} results, which GitHub accepts, and 100 of a payload.`;

  return {
    begin: () => head,
    add: (texts) => linesOf(texts).map(textOf).join(""),
    unreadable: (message) => {
      if (notifications.length < maxNotifications) notifications.push({ level: "error", message: { text: message } });
      return "";
    },
    end: ({ unreadable }) => {
      const text = note();
      if (text !== undefined) notifications.push({ level: "warning", message: { text } });
      const invocation = { executionSuccessful: unreadable === 0, toolExecutionNotifications: notifications };
      return `\n],\n"invocations": [${printableJson(invocation)}]}]}\n`;
    },
    note,
  };
}

/** GitHub rejects a run with more, and shows 5,000 of them, the errors first. */
const maxResults = 25_000;

/** Warnings and notes leave space for errors that come later. */
const maxOthers = 5_000;

const maxNotifications = 100;

const driver = {
  name: project.command,
  informationUri: project.repository,
  semanticVersion: metadata.version,
  rules,
};

/** The order of the properties lets the results be written one by one. */
const head = `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
"tool": ${JSON.stringify({ driver })},
"columnKind": "utf16CodeUnits",
"results": [`;
