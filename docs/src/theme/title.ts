import type { Reflection } from "typedoc";

export const siteName = "Session Schema";

/** The title of a page in the browser's tab. */
export const titleOf = (model: Reflection): string => (model.isProject() ? "API reference" : model.name);

/** The description of a page for search engines, in one sentence. */
export function descriptionOf(model: Reflection): string | undefined {
  const parts = model.isDocument() ? model.content : commentOf(model);
  return parts === undefined ? undefined : firstSentence(parts.map(({ text }) => text).join(""));
}

function commentOf(model: Reflection): readonly { readonly text: string }[] | undefined {
  const [signature] = model.isDeclaration() ? (model.signatures ?? []) : [];
  return (signature?.comment ?? model.comment)?.summary;
}

/** The first sentence of the first paragraph that isn't a heading, a comment or a list. */
function firstSentence(markdown: string): string | undefined {
  const paragraph = markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+/g, " ").trim())
    .find((block) => /^[\p{L}`]/u.test(block));
  return /^.*?[.?](?= |$)/.exec(paragraph ?? "")?.[0].replace(/`|\[|\]\([^)]*\)/g, "");
}
