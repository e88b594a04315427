import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.ts";
import { workspacePackages } from "../workspace.ts";
import { derive } from "./derived.ts";
import { derivedFile } from "./pending.ts";
import { changesetOf } from "./written.ts";

/** Writes the changeset that the schemas require. Review and reword it before you commit it. */
export async function run(): Promise<number> {
  const { since, bump, changes } = await derive(root);
  if (bump === "none") {
    process.stdout.write(
      since === undefined ? "There is no release yet to derive from.\n" : `The schemas haven't changed since ${since.version}.\n`,
    );
    return 0;
  }
  const packages = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true).map(({ name }) => name);
  await writeFile(join(root, derivedFile), changesetOf(bump, changes, packages));
  process.stdout.write(`${derivedFile} requests a ${bump} release. Read it, reword it where you can, and commit it.\n`);
  return 0;
}
