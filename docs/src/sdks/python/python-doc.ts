import { dedent, fenced } from "../parse.ts";
import { type Doc, type DocItem, noDoc } from "../sdk.ts";

/** A docstring in Google style. `attributes` are the documented attributes of a class. */
export interface PythonDoc extends Doc {
  readonly attributes: readonly DocItem[];
}

/** Reads a docstring, without its quotes. */
export function pythonDoc(docstring: string): PythonDoc {
  const [first = "", ...rest] = docstring.split("\n");
  const text = `${first.trim()}\n${rest.length === 0 ? "" : indented(rest.join("\n"))}`;
  const [main = "", ...parts] = text.split(/^(?=(?:Args|Returns|Raises|Yields|Attributes|Examples?):[ \t]*$)/m);
  const sections = new Map(parts.map((part) => [/^\w+/.exec(part)?.[0] ?? "", dedent(part.slice(part.indexOf("\n") + 1))]));
  return {
    ...noDoc,
    text: markdownOf(main),
    parameters: itemsOf(sections.get("Args")),
    returns: markdownOf(sections.get("Returns") ?? sections.get("Yields") ?? ""),
    errors: itemsOf(sections.get("Raises")),
    examples: [sections.get("Example"), sections.get("Examples")].map((code) => (code ? fenced("python", code) : "")).join(""),
    attributes: itemsOf(sections.get("Attributes")),
  };
}

/** The lines with their own indentation, which a docstring shares with its function. */
function indented(lines: string): string {
  const rows = lines.split("\n");
  const widths = rows.filter((row) => row.trim() !== "").map((row) => /^ */.exec(row)?.[0].length ?? 0);
  const shared = widths.length === 0 ? 0 : Math.min(...widths);
  return rows.map((row) => row.slice(shared)).join("\n");
}

/** `name: text`, with further lines indented. */
const itemsOf = (section = ""): DocItem[] =>
  section
    .split(/\n(?=\S)/)
    .filter((item) => item !== "")
    .map((item) => {
      const [, name = "", text = ""] = /^([\w.]+): ?([\s\S]*)$/.exec(item) ?? [];
      return { name, text: markdownOf(text) };
    });

/** Code such as `Session` or `verify_livepeer` becomes a link, if something has that name. */
const markdownOf = (text: string): string =>
  text
    .trim()
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph.replace(/\s+/g, " ").replace(/`([A-Za-z_][\w.]*)(\(\))?`/g, (code, name: string) => `[${code}](sdk:${name})`),
    )
    .join("\n\n");
