import { printableLines } from "@tools/json-text";
import { inTextOrder, type Located, type Report } from "../report.ts";
import { summaryOf } from "./pretty.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

/** Annotations that GitHub Actions reads from a log, and shows in a pull request. */
export const github = (options: RenderOptions): Renderer => ({
  shows: "issues",
  report: (report) => annotations(report, options).join(""),
  end: (summary) => summaryOf(summary, options),
});

function annotations({ source, findings, warnings, error }: Report, { model, mode }: RenderOptions): string[] {
  const issues = inTextOrder(findings).map(({ issue, at }) => {
    const level = mode === "tolerant" && issue.tolerated ? "warning" : "error";
    return annotation(level, source, at, `${model} ${issue.instancePath} ${issue.keyword}`.replace("  ", " "), issue.message);
  });
  const notes = warnings.map(({ at, instancePath, kind, message }) =>
    annotation("warning", source, at, `${model} ${instancePath} ${kind}`, message),
  );
  return error === undefined
    ? [...issues, ...notes]
    : [...issues, annotation("error", source, error.at, `no ${model} payload`, error.message)];
}

function annotation(level: "error" | "warning", source: string, { line, column }: Located["at"], title: string, message: string): string {
  const file = source === "<stdin>" ? [] : [["file", source]]; // an annotation without a file is shown with the run
  const properties = [...file, ["line", String(line)], ["col", String(column)], ["title", title]];
  return `::${level} ${properties.map(([name, value = ""]) => `${name}=${property(value)}`).join(",")}::${data(message)}\n`;
}

const data = (text: string): string => printableLines(text).replaceAll("%", "%25").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
