/** A program that some package is generated with. */
export type Program = "java" | "mvn" | "gofmt" | "rustfmt";

/** A package that could not be generated, and the programs that it needs and that are not installed. */
export interface SkippedPackage {
  readonly package: string;
  readonly missing: readonly Program[];
}

/** `5 packages were not generated: no Java, no Go.` And what to install. */
export function renderSkipped(skipped: readonly SkippedPackage[]): string {
  const [count, were] = skipped.length === 1 ? ["1 package", "was"] : [`${skipped.length} packages`, "were"];
  const missing = programs(skipped).map((program) => `no ${toolchains[program].name}`);
  return `${count} ${were} not generated: ${missing.join(", ")}. ${whatToInstall(skipped)}`;
}

/** `Install a JDK (11 or later) and Go` */
export const whatToInstall = (skipped: readonly SkippedPackage[]): string =>
  `Install ${conjunction.format(programs(skipped).map((program) => toolchains[program].install))}`;

const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

/** Each program that some package needs, in the order of the list below. */
const programs = (skipped: readonly SkippedPackage[]): Program[] =>
  (Object.keys(toolchains) as Program[]).filter((program) => skipped.some(({ missing }) => missing.includes(program))); // its keys are the programs

const toolchains: Readonly<Record<Program, { readonly name: string; readonly install: string }>> = {
  java: { name: "Java", install: "a JDK (11 or later)" },
  mvn: { name: "Maven", install: "Maven" },
  gofmt: { name: "Go", install: "Go" },
  rustfmt: { name: "Rust", install: "Rust with rustfmt" },
};
