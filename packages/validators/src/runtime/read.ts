import { noteDeprecated } from "./deprecated.ts";
import { isRequired, propertyOf, type ReaderSchema, schemaOf } from "./reader-schema.ts";
import { noteUnknown } from "./unknown.ts";

/**
 * The payload without the nulls of optional properties: the payload itself if it has none, otherwise a copy along the changed paths. Records
 * the unknown and the deprecated properties of each object.
 */
export function withoutNulls(value: unknown, readerSchema: ReaderSchema): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? readItems(value, readerSchema.items) : readObject(value, schemaOf(readerSchema, value));
}

function readItems(list: readonly unknown[], items: ReaderSchema | undefined): readonly unknown[] {
  if (items === undefined) return list;
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const read = withoutNulls(list[i], items);
    if (Object.is(read, list[i])) continue;
    copy ??= list.slice();
    copy[i] = read;
  }
  return copy ?? list;
}

function readObject(object: object, readerSchema: ReaderSchema): object {
  const payload = object as Record<string, unknown>; // any object can be read by a key
  let copy: Record<string, unknown> | undefined;
  const unknown: string[] = [];
  for (const key of Object.keys(payload)) {
    const value = payload[key];
    const inner = propertyOf(readerSchema, key);
    if (inner === undefined) {
      if (readerSchema.open !== true && readerSchema.properties !== undefined && value !== undefined) unknown.push(key);
    } else if (value === null) {
      if (isRequired(readerSchema, key)) continue;
      copy ??= { ...payload };
      delete copy[key];
    } else {
      const read = withoutNulls(value, inner);
      if (Object.is(read, value)) continue;
      copy ??= { ...payload };
      copy[key] = read;
    }
  }
  const result = copy ?? object;
  if (unknown.length > 0) noteUnknown(result, unknown);
  const deprecated = readerSchema.deprecated?.filter(
    (name) => Object.hasOwn(payload, name) && payload[name] !== null && payload[name] !== undefined,
  );
  if (deprecated !== undefined && deprecated.length > 0) noteDeprecated(result, deprecated);
  return result;
}
