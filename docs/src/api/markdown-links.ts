import { posix } from "node:path";
import { type CommentDisplayPart, Reflection, type Router } from "typedoc";

/** The address of a page, without extension. */
export const slugOf = (model: Reflection, router: Router): string => router.getFullUrl(model).replace(/(\.html)?(#.*)?$/, "");

/** Links between the Markdown files of pages. */
export class MarkdownLinks {
  readonly #from: string;
  readonly #router: Router;

  constructor(from: Reflection, router: Router) {
    this.#from = posix.dirname(slugOf(from, router));
    this.#router = router;
  }

  to(target: Reflection, text: string): string {
    return `[${text}](${posix.relative(this.#from, `${slugOf(target, this.#router)}.md`)})`;
  }

  /** A comment as Markdown. */
  text(parts: readonly CommentDisplayPart[]): string {
    return parts
      .map((part) =>
        part.kind === "inline-tag" && part.target instanceof Reflection ? this.to(part.target, part.text || part.target.name) : part.text,
      )
      .join("")
      .trim();
  }

  /** The first paragraph of a comment, on one line. */
  line(parts: readonly CommentDisplayPart[]): string {
    return oneLine(this.text(parts).split(/\n{2,}/)[0] ?? "");
  }
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ");
