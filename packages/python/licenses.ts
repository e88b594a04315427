import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";
import { checkLicenses, type LicensedPackage, type LicenseReport } from "@tools/conformance/licenses";

const home = import.meta.dirname;

/** Checks the licenses of the package and of everything that pip installs with it and some of its extras, which `python` must have. */
export async function licenseReport(python: string, extras: readonly string[]): Promise<LicenseReport> {
  const project = await readFile(join(home, "pyproject.toml"), "utf8");
  const [, name = "", version = "", license = ""] = /^name = "(.*?)"\nversion = "(.*?)"\n.*?^license = "(.*?)"$/ms.exec(project) ?? [];
  const requirements = ["dependencies", ...extras].flatMap((field) => {
    const [, list = ""] = new RegExp(`^${field} = \\[(.*)\\]$`, "m").exec(project) ?? [];
    return [...list.matchAll(/"(.*?)"/g)].map(([, requirement = ""]) => requirement).filter((each) => !each.startsWith(`${name}[`));
  });
  const installed = await runProgram(home, python, "licenses.py", ...requirements);
  const packages = Object.entries<LicensedPackage>(JSON.parse(installed)); // licenses.py writes this type
  const dependencies = requirements.map((requirement) => requirement.replace(/[[>=].*/, ""));
  return checkLicenses(new Map([[name, { name, version, licenses: [license], dependencies }], ...packages]), [name]);
}
