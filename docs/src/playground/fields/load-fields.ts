import type { Fields } from "./fields.ts";

/** Without the fields, the editor only lacks completion and information on them. */
export async function loadFields(base: URL): Promise<Fields> {
  try {
    const response = await fetch(new URL("assets/playground-fields.json", base));
    return await response.json();
  } catch {
    return { models: {}, types: [] };
  }
}
