/** A `$ref` as an address, relative to an `$id`: `profile.schema.json` and `#/$defs/x` alike. */
export function resolveRef(id: string, ref: string): string {
  const url = URL.canParse(ref, id) ? new URL(ref, id) : undefined;
  if (url === undefined) return ref;
  const fragment = safeDecode(url.hash.slice(1));
  url.hash = "";
  return `${url.href}#${fragment}`;
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
