/** The anchors of one page. All are different, and none needs escaping in HTML. */
export class Anchors {
  readonly #taken = new Set<string>();

  /** Reserves an anchor: the names themselves, without unusual characters, and with a number if that is taken. */
  take(...names: readonly string[]): string {
    const preferred = names.map(plain).join("-");
    let found = preferred;
    for (let count = 2; this.#taken.has(found); count++) found = `${preferred}-${count}`;
    this.#taken.add(found);
    return found;
  }
}

const plain = (name: string): string => name.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^-+(?=[^-])|(?<=[^-])-+$/g, "") || "-";
