import { type Doc, noDoc } from "../sdk.ts";

/** Reads a doc comment, which is Markdown. `Self` in its links is the type that it belongs to. */
export function rustDoc(comment: string, self = ""): Doc {
  const [main = "", ...sections] = visible(comment).split(/^(?=# )/m);
  const named = new Map(sections.map((section) => [/^# (.*)/.exec(section)?.[1] ?? "", section.replace(/^# .*\n/, "")]));
  const errors = named.get("Errors") ?? "";
  const [before = "", after = ""] = splitBefore(errors, "```");
  const [text = "", examples = ""] = splitBefore(main, "```");
  return {
    ...noDoc,
    text: withLinks(text, self),
    errors: before.trim() === "" ? [] : [{ name: "", text: withLinks(before, self) }],
    examples: [examples, after, named.get("Examples") ?? ""]
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join("\n\n"),
  };
}

/** Code is Rust by default, and rustdoc hides lines that start with `# `. */
const visible = (comment: string): string =>
  comment.replace(/^```(.*)\n([\s\S]*?)^```/gm, (_, language: string, code: string) => {
    const lines = code.split("\n").filter((line) => !/^# |^#$/.test(line));
    return `\`\`\`${/^(?:|rust|no_run|ignore|should_panic)$/.test(language.split(",")[0] ?? "") ? "rust" : language}\n${lines.join("\n").replace(/^\n+/, "")}\`\`\``;
  });

function splitBefore(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

const withLinks = (text: string, self: string): string =>
  text
    .trim()
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      (/^[-*] /.test(paragraph) ? paragraph : paragraph.replace(/\s+/g, " "))
        .replace(/\[(`[^`]+`)\]\(((?:\w+::)+\w+)\)/g, (_, code: string, path: string) => `[${code}](sdk:${targetOf(path, self)})`)
        .replace(/\[`([\w:]+)`\](?!\()/g, (_, path: string) => `[\`${path}\`](sdk:${targetOf(path, self)})`),
    )
    .join("\n\n");

/** `crate::webhooks::WebhookError::code` is `WebhookError.code`. */
const targetOf = (path: string, self: string): string =>
  path
    .replace(/^Self\b/, self)
    .replace(/^(?:[a-z_]+::)+/, "")
    .replaceAll("::", ".");
