import type { Reflection } from "typedoc";

export const siteName = "Session Schema";

/** The title of a page in the browser's tab. */
export const titleOf = (model: Reflection): string => (model.isProject() ? "API reference" : model.name);

/** What the page of all packages shows. */
export const apiDescription = "What each package exports, with an example of each function.";

/** The description of a page for search engines, in one sentence. */
export function descriptionOf(model: Reflection, isHome = false): string | undefined {
  if (model.isProject() && !isHome) return apiDescription;
  const parts = model.isDocument() ? model.content : model.isProject() ? (model.readme ?? []) : commentOf(model);
  return firstSentence(parts.map(({ text }) => text).join(""));
}

/** The summary of an export; of one that is only deprecated, its replacement. */
function commentOf(model: Reflection): readonly { readonly text: string }[] {
  const [signature] = model.isDeclaration() ? (model.signatures ?? []) : [];
  const comment = signature?.comment ?? model.comment;
  const deprecated = comment?.getTag("@deprecated")?.content ?? [];
  if (comment === undefined) return [];
  return comment.summary.length > 0 ? comment.summary : [{ text: "Deprecated: " }, ...deprecated];
}

/** The first sentence of a paragraph that isn't a heading, a comment, a list or a request. */
function firstSentence(markdown: string): string | undefined {
  const [sentence] = markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+/g, " ").trim())
    .filter((block) => /^[\p{L}`]/u.test(block) && !block.startsWith("```"))
    .flatMap((block) => /^.*?[.?](?= |$)/.exec(block)?.[0] ?? []);
  return sentence?.replace(/`|\[|\]\([^)]*\)/g, "");
}
