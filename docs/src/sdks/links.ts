import { posix } from "node:path";
import type { Place } from "./places.ts";

/** The file of a page of the API reference, as which other pages link to it. It isn't on disk. */
export const pageFileOf = (slug: string): string => `docs/sdks/generated/${slug.replace(/^api\//, "")}.md`;

/** Links between the pages of one language. */
export class SdkLinks {
  readonly #places: ReadonlyMap<string, Place>;

  constructor(places: readonly Place[]) {
    // The first module that has a name is the one that most people mean.
    this.#places = new Map(places.toReversed().map((place) => [keyOf(place.name), place]));
  }

  /** What a name in a comment means: `Session`, `Session.profiles`, or `profiles` in a comment of `Session`. */
  find(name: string, from: Place): Place | undefined {
    const names = [`${from.type?.name ?? ""}.${name}`, name].map(keyOf);
    return names.map((each) => this.#places.get(each)).find((place) => place !== undefined);
  }

  /** Markdown with the links of comments as links of a page. A name that isn't ours stays as code. */
  resolve(markdown: string, from: Place): string {
    return markdown.replace(/\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]\(sdk:([^)]*)\)/g, (_, text: string, name: string) => {
      const place = this.find(name, from);
      return place === undefined || place === from ? text : `[${text}](${addressFrom(pageFileOf(from.slug), place)})`;
    });
  }
}

/** Without the brackets of functions and the name of a package: `strict.Issue` is `Issue`. */
const keyOf = (name: string): string => name.replace(/\(\)$/, "").replace(/^\./, "");

/** The address of a place relative to the file of a page. */
export function addressFrom(file: string, { slug, anchor }: Pick<Place, "slug" | "anchor">): string {
  const path = file === pageFileOf(slug) ? "" : fileFrom(file, pageFileOf(slug));
  return anchor === "" ? path : `${path}#${anchor}`;
}

/** The path of a file of the repository relative to that of a page. */
export const fileFrom = (page: string, file: string): string => posix.relative(posix.dirname(page), file);
