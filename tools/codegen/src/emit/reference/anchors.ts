/** The anchors of one page: each unlike all others, and made of what needs no escape in HTML. */
export class Anchors {
  readonly #taken = new Set<string>();

  /** The anchor that comes nearest to some names: the names themselves, unless they hold odd characters or are taken. */
  take(...names: readonly string[]): string {
    const wish = names.map(plain).join("-");
    let found = wish;
    for (let count = 2; this.#taken.has(found); count++) found = `${wish}-${count}`;
    this.#taken.add(found);
    return found;
  }
}

const plain = (name: string): string => name.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^-+(?=[^-])|(?<=[^-])-+$/g, "") || "-";
