import { type Finding, findingsOf } from "./findings.ts";
import { type Installed, readInstalled } from "./installed.ts";
import { projectAround } from "./project.ts";
import { resolveAll } from "./resolve.ts";

/** The packages of a project, and what is wrong with them. */
export interface Examination {
  readonly packages: readonly Installed[];
  readonly findings: readonly Finding[];
}

/** Examines the project that a folder belongs to. Throws UsageError if there is none, or it isn't supported. */
export async function examine(folder: string): Promise<Examination> {
  const project = await projectAround(folder);
  const { copies, absent } = await resolveAll(project);
  const packages = await Promise.all(copies.map((copy) => readInstalled(copy, project.root)));
  return { packages, findings: findingsOf({ packages, absent, manager: project.manager }) };
}
