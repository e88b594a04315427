import type { Report } from "../report.ts";
import type { Renderer } from "./renderer.ts";

/** One object per payload and line, for programs. */
export const json = (): Renderer => ({ report: (report) => `${JSON.stringify(objectOf(report))}\n`, end: () => "" });

const objectOf = ({ source, start, accepted, findings, omitted, fault }: Report): object => ({
  source,
  line: start.line,
  accepted,
  issues: findings.map(({ issue }) => issue),
  ...(omitted > 0 && { omitted }),
  ...(fault && { error: `${fault.at.line}:${fault.at.column}: ${fault.sentence}` }),
});
