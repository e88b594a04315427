import { type InText, inTextOrder, type Report } from "../report.ts";
import { summaryOf } from "./pretty.ts";
import type { Renderer, Setting } from "./renderer.ts";

/** Annotations for a pull request, as GitHub Actions reads them from a log. */
export const github = (setting: Setting): Renderer => ({
  report: (report) => annotations(report, setting).join(""),
  end: (summary) => summaryOf(summary, setting),
});

function annotations({ source, findings, fault }: Report, { model, mode }: Setting): string[] {
  const issues = inTextOrder(findings).map(({ issue, at }) => {
    const level = mode === "tolerant" && issue.tolerated ? "warning" : "error";
    return annotation(level, source, at, `${model} ${issue.instancePath} ${issue.keyword}`.replace("  ", " "), issue.message);
  });
  return fault === undefined ? issues : [...issues, annotation("error", source, fault.at, `no ${model} to judge`, fault.sentence)];
}

function annotation(level: "error" | "warning", source: string, { line, column }: InText["at"], title: string, message: string): string {
  const file = source === "<stdin>" ? [] : [["file", source]]; // an annotation of no file is shown with the run
  const properties = [...file, ["line", String(line)], ["col", String(column)], ["title", title]];
  return `::${level} ${properties.map(([name, value = ""]) => `${name}=${property(value)}`).join(",")}::${data(message)}\n`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
