import satisfies from "spdx-satisfies";
import projectPolicy from "./policy.json" with { type: "json" };

/** A package in a graph of dependencies, with what its own manifest or license file says. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expressions, or names of licenses in the policy. Each of them must be allowed. */
  readonly licenses: readonly string[];
  /** The keys of the packages that are installed with it. */
  readonly dependencies: readonly string[];
}

/** Which licenses the packages may have that users install with ours. The project's own is policy.json. */
export interface LicensePolicy {
  /** SPDX identifiers, without `AND` and `OR`. */
  readonly allowed: readonly string[];
  /** The SPDX expression of a name that isn't one. Maven and older packages of Python have only names. */
  readonly names: Readonly<Record<string, string>>;
  /** Packages that are allowed with one other license. */
  readonly exceptions: readonly LicenseException[];
}

export interface LicenseException {
  readonly package: string;
  readonly license: string;
  readonly reason: string;
}

export interface LicenseReport {
  /** The names of the packages that were checked, sorted. */
  readonly checked: readonly string[];
  /** One sentence or more for each package whose license isn't allowed. */
  readonly problems: readonly string[];
}

/**
 * Checks the licenses of some packages and of everything that is installed with them.
 *
 * @param packages the graph of dependencies, by a key of the caller's choice
 * @param roots the keys of the published packages
 */
export function checkLicenses(
  packages: ReadonlyMap<string, LicensedPackage>,
  roots: readonly string[],
  policy: LicensePolicy = projectPolicy,
): LicenseReport {
  const paths = shortestPaths(packages, roots);
  const nameOf = (key: string): string => packages.get(key)?.name ?? key;
  const problems = [...paths].flatMap(([key, path]) => {
    const problem = problemOf(key, packages.get(key), policy);
    return problem === undefined ? [] : `${problem} It is installed with ${path.map(nameOf).join(" > ")}. ${advice}`;
  });
  return { checked: [...paths.keys()].map(nameOf).sort(), problems };
}

const advice =
  "Depend on another package, or add the license, its name, or an exception with a reason to tools/conformance/src/licenses/policy.json.";

/** The shortest path to each package, from one of the roots. */
function shortestPaths(packages: ReadonlyMap<string, LicensedPackage>, roots: readonly string[]): Map<string, readonly string[]> {
  const paths = new Map(roots.map((root): [string, readonly string[]] => [root, [root]]));
  // The loop also visits what it adds.
  for (const [key, path] of paths)
    for (const dependency of packages.get(key)?.dependencies ?? [])
      if (!paths.has(dependency)) paths.set(dependency, [...path, dependency]);
  return paths;
}

function problemOf(key: string, found: LicensedPackage | undefined, { allowed, names, exceptions }: LicensePolicy): string | undefined {
  if (found === undefined) return `${key} isn't installed, so its license is unknown.`;
  const { name, version, licenses } = found;
  if (licenses.length === 0) return `${name} ${version} has no license.`;
  for (const license of licenses) {
    if (exceptions.some((exception) => exception.package === name && exception.license === license && exception.reason !== "")) continue;
    const isAllowed = satisfiesOneOf(new Map(Object.entries(names)).get(license) ?? license, allowed);
    if (isAllowed === undefined)
      return `The license of ${name} ${version} is "${license}", which is neither an SPDX expression nor a known name.`;
    if (!isAllowed) return `The license of ${name} ${version} is ${license}, which isn't allowed.`;
  }
  return undefined;
}

/** Undefined if the text isn't an SPDX expression. */
function satisfiesOneOf(expression: string, allowed: readonly string[]): boolean | undefined {
  try {
    return satisfies(expression, allowed);
  } catch {
    return undefined;
  }
}
