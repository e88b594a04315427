import { unknownProperties } from "@session-schema/validators";
import { escapePointer } from "@tools/json-text";

/** A property that a reader keeps although the contract doesn't define it, or reads as absent because it is null. */
export interface ToleratedProperty {
  readonly handling: "kept" | "absent";
  readonly pointer: string;
}

/** Compares a payload with what the reader returned for it. Returns at most `limit` properties. */
export function toleratedProperties(payload: unknown, value: unknown, limit: number): ToleratedProperty[] {
  const found: ToleratedProperty[] = [];
  const visit = (before: unknown, after: unknown, pointer: string): void => {
    if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return;
    const unknown = unknownProperties(after);
    for (const key of Object.keys(before)) {
      if (found.length >= limit) return;
      const inner = `${pointer}/${escapePointer(key)}`;
      if (Object.hasOwn(unknown, key)) found.push({ handling: "kept", pointer: inner });
      else if (!Object.hasOwn(after, key)) found.push({ handling: "absent", pointer: inner });
      else visit(propertyOf(before, key), propertyOf(after, key), inner);
    }
  };
  visit(payload, value, "");
  return found;
}

const propertyOf = (object: object, key: string): unknown => (object as Record<string, unknown>)[key]; // the caller has checked that it is an own key
