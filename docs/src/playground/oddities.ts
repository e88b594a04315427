import { unknownProperties } from "@session-schema/validators";
import { escapePointer } from "@tools/json-text";

/** What a reader kept although the contract does not know it, or took for absent. */
export interface Oddity {
  readonly how: "kept" | "absent";
  readonly pointer: string;
}

/** Compares what was sent with what a reader answered, and asks the reader what it did not know. At most so many are told. */
export function oddities(sent: unknown, read: unknown, most: number): Oddity[] {
  const found: Oddity[] = [];
  const visit = (before: unknown, after: unknown, pointer: string): void => {
    if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return;
    const unknown = unknownProperties(after);
    for (const key of Object.keys(before)) {
      if (found.length >= most) return;
      const inner = `${pointer}/${escapePointer(key)}`;
      if (Object.hasOwn(unknown, key)) found.push({ how: "kept", pointer: inner });
      else if (!Object.hasOwn(after, key)) found.push({ how: "absent", pointer: inner });
      else visit(heldBy(before, key), heldBy(after, key), inner);
    }
  };
  visit(sent, read, "");
  return found;
}

const heldBy = (object: object, key: string): unknown => (object as Record<string, unknown>)[key]; // an own key, as the caller saw
