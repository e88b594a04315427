import { pointerStep } from "./pointer.ts";
import { isRequired, propertyOf, type ReaderSchema, schemaOf } from "./reader-schema.ts";

/** The pointer to the first value that can't be read because of a getter or a proxy that throws; empty if it is the payload itself. */
export function unreadablePath(payload: unknown, readerSchema: ReaderSchema): string {
  const open: { readonly value: unknown; readonly schema: ReaderSchema; readonly path: string }[] = [
    { value: payload, schema: readerSchema, path: "" },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, schema, path } = next;
    if (typeof value !== "object" || value === null) continue;
    const parts = attempt(() => partsOf(value, schemaOf(schema, value)));
    if (parts === undefined) return path;
    for (const { key, schema: inner } of parts) {
      const at = path + pointerStep(key);
      const read = attempt(() => ({ value: (value as Record<string, unknown>)[key] })); // any object can be read by a key
      if (read === undefined) return at;
      if (inner !== undefined) open.push({ value: read.value, schema: inner, path: at });
    }
  }
  return "";
}

/** The keys of a value, each with its schema. An unknown property has none. */
const partsOf = (value: object, schema: ReaderSchema): { key: string; schema: ReaderSchema | undefined }[] =>
  Array.isArray(value)
    ? Array.from({ length: value.length }, (_, index) => ({ key: String(index), schema: schema.items }))
    : [
        ...Object.keys(value),
        ...Object.keys(schema.properties ?? {}).filter((name) => isRequired(schema, name) && !Object.hasOwn(value, name)),
      ].map((key) => ({ key, schema: propertyOf(schema, key) }));

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
