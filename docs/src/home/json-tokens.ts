import { type Part, part } from "./part.ts";

const token = /(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\\n]|\\.)*"?)|(?<literal>-?\d[\d.eE+-]*|\b(?:true|false|null)\b)/g;

/** A JSON text with its keys, strings and literals in elements. Text that isn't JSON stays as it is. */
export function jsonTokens(text: string): (Part | string)[] {
  const parts: (Part | string)[] = [];
  let end = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(token)) {
    const [kind = ""] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    parts.push(text.slice(end, index), part("span", { class: `json-${kind}` }, found));
    end = index + found.length;
  }
  return [...parts, text.slice(end)].filter((each) => each !== "");
}
