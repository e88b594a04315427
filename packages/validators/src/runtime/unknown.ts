const noted = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** Remembers which properties of an object that a reader answers no definition knows. */
export function noteUnknown(object: object, names: readonly string[]): void {
  noted.set(object, names);
}

/**
 * The properties of an object that the contract does not know: what a later version, or another service, has added. They stay on the
 * object; the type leaves them out, so that a misspelt property does not compile.
 *
 * @param value - What a tolerant reader answered as `value`, or an object within it. Of any other object nothing is known: the answer is
 *   empty for it, as it is for a copy.
 * @returns A new object with those properties, as they were sent; empty if there are none.
 * @example
 * ```ts
 * const result = readSession({ name: "a", region: "eu" });
 * if (result.ok) unknownProperties(result.value); // { region: "eu" }
 * ```
 */
export function unknownProperties(value: object): Record<string, unknown> {
  const payload = value as Record<string, unknown>; // any object can be read by a key
  return Object.fromEntries((noted.get(value) ?? []).map((name) => [name, payload[name]]));
}
