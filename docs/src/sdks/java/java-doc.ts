import { dedent, fenced } from "../parse.ts";
import { type Doc, type DocItem, noDoc } from "../sdk.ts";

/** Reads a Javadoc comment, including its delimiters. */
export function javaDoc(comment: string): Doc {
  const text = comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^[ \t]*\* ?/gm, "");
  const [main = "", ...tags] = text.split(/^[ \t]*@(?=\w)/m);
  const doc = { ...noDoc, text: markdownOf(main) };
  const [parameters, errors]: [DocItem[], DocItem[]] = [[], []];
  for (const tag of tags) {
    const [, name = "", rest = ""] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
    const [, subject = "", meaning = ""] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
    if (name === "param") parameters.push({ name: subject, text: markdownOf(meaning) });
    if (name === "throws") errors.push({ name: subject, text: markdownOf(meaning) });
    if (name === "return") doc.returns = markdownOf(rest);
  }
  return { ...doc, parameters, errors };
}

/** The HTML and the inline tags that our comments use. */
function markdownOf(text: string): string {
  return text
    .split(/(<pre>\{@code[\s\S]*?\}<\/pre>)/)
    .map((part, index) =>
      index % 2 === 1 ? fenced("java", dedent(part.slice("<pre>{@code".length, -"}</pre>".length).replace(/^\n/, ""))) : prose(part),
    )
    .filter((part) => part !== "")
    .join("\n\n");
}

const prose = (text: string): string =>
  text
    .split(/\s*<p>\s*/)
    .map((paragraph) =>
      paragraph
        .replace(/\s+/g, " ")
        .replace(/\{@(?:code|literal) ([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g, (_, code: string) => `\`${code}\``)
        .replace(/<code>(.*?)<\/code>/g, "`$1`")
        .replace(/\{@link(?:plain)? ([^ }]+)(?: ([^}]*))?\}/g, (_, target: string, label?: string) => link(target, label))
        .replace(/<a href="([^"]*)">(.*?)<\/a>/g, "[$2]($1)")
        .replaceAll("&lt;", "\\<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&")
        .replace(/<ul>/g, "\n\n")
        .replace(/ ?<li>\s*/g, "\n- ")
        .replace(/<\/(?:ul|li|p)>/g, "")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");

/** `Session#profiles()`, or a name with its package. */
function link(target: string, label?: string): string {
  const name = target.replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, "").replace(/^#/, "");
  return `[\`${label ?? name.replace("#", ".").replace(/\(.*/, "()")}\`](sdk:${name.replace("#", ".").replace(/\(.*/, "()")})`;
}
