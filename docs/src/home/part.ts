/** An HTML element as data, so that the build writes it as HTML and the browser creates it, from the same function. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Part | string)[];
}

export const part = (name: string, attributes: Part["attributes"] = {}, ...children: Part["children"]): Part => ({
  name,
  attributes,
  children,
});

/** An element as HTML, without line breaks of its own. */
export function toHtml(content: Part | string): string {
  if (typeof content === "string") return escaped(content);
  const { name, attributes, children } = content;
  const names = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${names.join("")}>${children.map(toHtml).join("")}</${name}>`;
}

/** An element, or text, as a node of the page. */
export function toNode(content: Part | string): Node {
  if (typeof content === "string") return document.createTextNode(content);
  const element = document.createElement(content.name);
  for (const [key, value] of Object.entries(content.attributes)) element.setAttribute(key, value);
  element.append(...content.children.map(toNode));
  return element;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
