import { project } from "@tools/contract";
import metadata from "../../../package.json" with { type: "json" };
import { count } from "../count.ts";
import type { Renderer, RenderOptions } from "../renderer.ts";
import { fingerprints } from "./fingerprints.ts";
import { type Result, resultsOf } from "./results.ts";
import { rules } from "./rules.ts";

/** A SARIF 2.1.0 file, for code scanning. It is written as a stream, and has no more results than GitHub accepts. */
export function sarif(options: RenderOptions): Renderer {
  const notifications: object[] = [];
  const fingerprintOf = fingerprints();
  const written = { error: 0, other: 0 };
  let leftOut = 0;

  function isKept({ level }: Result): boolean {
    const isFull = written.error + written.other >= maxResults || (level !== "error" && written.other >= maxOthers);
    if (isFull) leftOut++;
    else written[level === "error" ? "error" : "other"]++;
    return !isFull;
  }

  const note = (): string | undefined =>
    leftOut === 0
      ? undefined
      : `${count(leftOut, "issue")} left out: the file has at most ${maxResults.toLocaleString("en")} results, which GitHub accepts, and 100 of a payload.`;

  return {
    begin: () => head,
    report: (report) => {
      leftOut += report.omitted;
      return resultsOf(report, options)
        .map((result) => {
          const separator = written.error + written.other === 0 ? "\n" : ",\n";
          if (!isKept(result)) return "";
          return `${separator}${JSON.stringify({ ...result, partialFingerprints: { "issue/v1": fingerprintOf(result) } })}`;
        })
        .join("");
    },
    unreadable: (message) => {
      if (notifications.length < maxNotifications) notifications.push({ level: "error", message: { text: message } });
      return "";
    },
    end: ({ unreadable }) => {
      const text = note();
      if (text !== undefined) notifications.push({ level: "warning", message: { text } });
      const invocation = { executionSuccessful: unreadable === 0, toolExecutionNotifications: notifications };
      return `\n],\n"invocations": [${JSON.stringify(invocation)}]}]}\n`;
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
