/** A schema that applies to a value, with the schemas that lead to it by `$ref` or `allOf`. */
export interface Conjunct<Location> {
  readonly location: Location;
  readonly within: readonly Location[];
}

/**
 * The schemas that apply to the same value as the given ones, each once, depth first.
 *
 * @param added - Returns the schemas that the `$ref` and the `allOf` of a schema add.
 * @param identity - Returns equal keys for the same schema.
 */
export function conjunctsOf<Location>(
  roots: readonly Location[],
  added: (location: Location) => readonly Location[],
  identity: (location: Location) => unknown = (location) => location,
): Conjunct<Location>[] {
  const found = new Map<unknown, Conjunct<Location>>();
  const visit = (location: Location, within: readonly Location[]): void => {
    if (found.has(identity(location))) return;
    found.set(identity(location), { location, within });
    for (const inner of added(location)) visit(inner, [...within, location]);
  };
  for (const root of roots) visit(root, []);
  return [...found.values()];
}
