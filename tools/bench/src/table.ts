/** The time of one contender per payload, one number for each kind of input. */
export interface Row {
  readonly name: string;
  readonly nanoseconds: readonly number[];
}

/** The table in Markdown: nanoseconds, and the time relative to ours. */
export function renderTable(shapeCounts: readonly number[], rows: readonly Row[], ours: string): string {
  const base = rows.find(({ name }) => name === ours)?.nanoseconds ?? [];
  const heads = shapeCounts.map((count) => (count === 1 ? "1 shape" : `${count} shapes`));
  const cell = (value: number, column: number): string => `${Math.round(value)} ns (${(value / (base[column] ?? Number.NaN)).toFixed(2)}×)`;
  return [
    `| strict, formats on | ${heads.join(" | ")} |`,
    `| --- | ${heads.map(() => "---:").join(" | ")} |`,
    ...rows.map(({ name, nanoseconds }) => `| ${name} | ${nanoseconds.map(cell).join(" | ")} |`),
  ].join("\n");
}
