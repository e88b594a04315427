const noted = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** Remembers which deprecated properties an object has that a reader answers. */
export function noteDeprecated(object: object, names: readonly string[]): void {
  noted.set(object, names);
}

/**
 * The properties of an object that the contract deprecates: whoever sends them should send something else before the next major version.
 * They are valid, so that they are no issue; a reader's report tells of them so that a team knows who still sends them.
 *
 * @param value - What a tolerant reader answered as `value`, or an object within it. Of any other object nothing is known: the answer is
 *   empty for it, as it is for a copy.
 * @returns A new object with those properties, as they were sent; empty if there are none.
 * @example
 * ```ts
 * const result = readSession({ name: "a" });
 * if (result.ok) deprecatedProperties(result.value); // {}: no property of Session is deprecated
 * ```
 */
export function deprecatedProperties(value: object): Record<string, unknown> {
  const payload = value as Record<string, unknown>; // any object can be read by a key
  return Object.fromEntries((noted.get(value) ?? []).map((name) => [name, payload[name]]));
}
