import { UserError } from "@tools/release";

/** A tree of names, such as `project`. */
export interface Names {
  readonly [key: string]: string | Names;
}

/** The new name for each old one. Throws if an old name has two new ones, because it is unknown which one a text refers to. */
export function renamesOf(before: Names, after: Names): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const [path, old] of leaves(before)) {
    const now = new Map(leaves(after)).get(path);
    if (now === undefined) throw new UserError(`project.ts no longer has ${path}. Keep every entry; change the values.`);
    const other = renames.get(old);
    if (other !== undefined && other !== now)
      throw new UserError(`"${old}" would become both "${other}" and "${now}" (${path}). Equal names must stay equal.`);
    renames.set(old, now);
  }
  return new Map([...renames].filter(([old, now]) => old !== now));
}

/** Replaces old names in a text, the longest first, so that `https://old.dev/` isn't treated as a text that contains `old`. */
export function renamed(text: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return text;
  const longestFirst = [...renames.keys()].sort((a, b) => b.length - a.length);
  return text.replace(new RegExp(longestFirst.map(RegExp.escape).join("|"), "gu"), (old) => renames.get(old) ?? old);
}

function leaves(names: Names, path = ""): [path: string, name: string][] {
  return Object.entries(names).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}
