import { printable } from "@tools/json-text";
import { inTextOrder, type Located, type Report } from "../../report.ts";
import type { RenderOptions } from "../renderer.ts";
import { type ArtifactLocation, artifactLocation } from "./artifact-location.ts";
import { type Region, regionOf } from "./region.ts";
import { indexOfRule, notAPayload } from "./rules.ts";

/** A result of SARIF. */
export interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: "error" | "warning" | "note";
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region: Region };
  /** JSON Pointers from the document; none for all of it. */
  readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string }];
}

/** The results for a payload: its issues, tolerated ones as warnings, and its warnings as notes. */
export function resultsOf(report: Report, { mode }: Pick<RenderOptions, "mode">): Result[] {
  const { findings, warnings, error } = report;
  return [
    ...inTextOrder(findings).map((finding) => {
      const { keyword, instancePath, message, tolerated } = finding.issue;
      return resultOf(report, finding, keyword, mode === "tolerant" && tolerated ? "warning" : "error", instancePath, message);
    }),
    ...warnings.map((warning) => resultOf(report, warning, warning.kind, "note", warning.instancePath, warning.message)),
    ...(error === undefined ? [] : [resultOf(report, error, notAPayload, "error", "", error.message)]),
  ];
}

function resultOf(report: Report, located: Located, ruleId: string, level: Result["level"], instancePath: string, message: string): Result {
  const ruleIndex = indexOfRule(ruleId);
  const pointer = `${report.part?.pointer ?? ""}${instancePath}`;
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level,
    message: { text: printable(message) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactLocation(report.source), region: regionOf(report, located) },
        ...(pointer !== "" && { logicalLocations: [{ fullyQualifiedName: printable(pointer) }] as const }),
      },
    ],
  };
}
