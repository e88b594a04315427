import { printable } from "@tools/json-text";

/** An element of XML, with its attributes, and its content below it. Attributes that are undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content: readonly string[]): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(" ");
  return content.length === 0 ? `<${tag}/>\n` : `<${tag}>\n${content.join("")}</${name}>\n`;
}

/** Text of one line, for elements and attributes. What XML 1.0 can't hold, and control characters, are escaped as in JSON. */
export const escapeXml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
