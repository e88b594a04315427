/** Names of properties in groups with the same checks, in the order of the first of each. */
export function alike(names: readonly string[], checksOf: (name: string) => unknown): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const checks = JSON.stringify(checksOf(name));
    groups.set(checks, [...(groups.get(checks) ?? []), name]);
  }
  return [...groups.values()];
}
