import type { Mode } from "../../mode.ts";
import { type Finding, inTextOrder, type Located, type Report } from "../../report.ts";
import { count } from "../count.ts";
import { element, escapeXml } from "./xml.ts";

/** The test case of a payload. It fails if the payload is rejected, with all issues; those of an accepted payload are its output. */
export function testCaseOf(report: Report, model: string, mode: Mode): string {
  const { source, start, part, accepted } = report;
  const name = `${model}${part === undefined ? "" : ` ${part.pointer}`}, line ${start.line}`;
  const lines = linesOf(report);
  return element("testcase", { name, classname: source }, [
    ...(accepted ? [] : [element("failure", reasonOf(report, mode), lines)]),
    ...(accepted && lines.length > 0 ? [element("system-out", {}, lines)] : []),
  ]);
}

/** The first issue for which the payload is rejected, and how many there are. */
function reasonOf({ findings, omitted, error }: Report, mode: Mode): { message: string; type: string } {
  if (error !== undefined) return { message: error.message, type: "json" };
  const rejecting = inTextOrder(findings).filter(({ issue }) => mode === "strict" || !issue.tolerated);
  const { message = "", keyword = "" } = rejecting[0]?.issue ?? {};
  const more = rejecting.length + omitted - 1;
  return { message: more > 0 ? `${message} (and ${count(more, "more issue")})` : message, type: keyword };
}

/** A line for each issue, with its position. */
function linesOf({ source, findings, omitted, warnings, error }: Report): string[] {
  const line = ({ at }: Located, ...parts: readonly string[]): string =>
    `${escapeXml([`${source}:${at.line}:${at.column}`, ...parts].filter((part) => part !== "").join("  "))}\n`;
  return [
    ...inTextOrder(findings).map((finding: Finding) =>
      line(finding, finding.issue.instancePath, finding.issue.keyword, finding.issue.message),
    ),
    ...warnings.map((warning) => line(warning, warning.instancePath, warning.kind, warning.message)),
    ...(error === undefined ? [] : [line(error, error.message)]),
    ...(omitted > 0 ? [`and ${count(omitted, "more issue")}\n`] : []),
  ];
}
