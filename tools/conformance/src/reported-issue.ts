/** An issue, as fixtures list it and runners report it. */
export interface ReportedIssue {
  readonly instancePath: string;
  readonly keyword: string;
  /** Whether a reader accepts it; undefined where that isn't known. */
  readonly tolerated?: boolean;
}

export const describeIssue = ({ instancePath, keyword }: ReportedIssue): string => `${keyword} at "${instancePath}"`;

/** Describes the first issue that both report, but not both as tolerated. */
export function tolerationFault(issues: readonly ReportedIssue[], expected: readonly ReportedIssue[]): string | undefined {
  const other = issues.find((issue) => {
    const listed = expected.filter(({ tolerated, ...each }) => tolerated !== undefined && describeIssue(each) === describeIssue(issue));
    return issue.tolerated !== undefined && listed.length > 0 && listed.every(({ tolerated }) => tolerated !== issue.tolerated);
  });
  return other === undefined ? undefined : `reports ${describeIssue(other)} as ${other.tolerated ? "" : "not "}tolerated`;
}
