const noted = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** Records the unknown properties of an object that a reader returns. */
export function noteUnknown(object: object, names: readonly string[]): void {
  noted.set(object, names);
}

/**
 * The properties of an object that the contract doesn't define, such as those of a later version. They stay on the object, but the type
 * leaves them out, so that a misspelled property doesn't compile.
 *
 * @param value - The `value` that a tolerant reader returned, or an object within it. For any other object, including a copy, the result is
 *   empty.
 * @returns A new object with those properties as they were sent; empty if there are none.
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
