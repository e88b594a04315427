import { inWords, withSymbolsInWords } from "../../../in-words.ts";
import { type Naming, namings } from "../../../languages/naming.ts";
import { kebabCase } from "../../../names.ts";

/** Something with a name in JSON and one in code. */
export interface Named {
  /** In JSON. */
  readonly key: string;
  /** From which languages derive the name in code. */
  readonly name: string;
}

/** Those whose names in code are equal in some language. */
export interface Collision<Item extends Named> {
  readonly items: readonly Item[];
  /** `Go, Java and Rust` */
  readonly languages: string;
  /** Other names, after which all of them differ. */
  readonly proposals: readonly { readonly item: Item; readonly name: string }[];
}

/** What a language makes of a name. */
export type Derive = (naming: Naming) => (name: string) => string;

/** The collisions of some properties of one object, or of some values of one enum. */
export function collisionsOf<Item extends Named>(all: readonly Item[], derive: Derive): Collision<Item>[] {
  const derived = namings.map((naming) => ({ title: naming.title, nameOf: derive(naming) }));
  const groups: Item[][] = [];
  for (const { nameOf } of derived)
    for (const group of grouped(all, ({ name }) => nameOf(name))) if (group.length > 1) merge(groups, group);
  return groups.map((group) => {
    const items = all.filter((item) => group.includes(item));
    const titles = derived
      .filter(({ nameOf }) => new Set(items.map(({ name }) => nameOf(name))).size < items.length)
      .map(({ title }) => title);
    return { items, languages: listed(titles), proposals: proposalsFor(items, all, derive) };
  });
}

function grouped<Item>(all: readonly Item[], by: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of all) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups.values()];
}

/** Adds a group, and joins it with those that share an item. */
function merge<Item>(groups: Item[][], group: readonly Item[]): void {
  const joined = [...group];
  for (let index = groups.length - 1; index >= 0; index--) {
    const other = groups[index] ?? [];
    if (!other.some((item) => joined.includes(item))) continue;
    joined.push(...other.filter((item) => !joined.includes(item)));
    groups.splice(index, 1);
  }
  groups.push(joined);
}

/** Names those that have a name already, otherwise those with a symbol or a digit first, otherwise all but the first. */
function proposalsFor<Item extends Named>(items: readonly Item[], all: readonly Item[], derive: Derive): Collision<Item>["proposals"] {
  const renamed = items.filter(({ key, name }) => key !== name);
  const symbolic = items.filter(({ key }) => kebabCase(withSymbolsInWords(key)) !== kebabCase(key) || /^\p{N}/u.test(key));
  const changed = [renamed, symbolic].find((some) => some.length > 0 && items.length - some.length <= 1) ?? items.slice(1);
  const taken = namings.map((naming) => new Set(all.filter((item) => !changed.includes(item)).map(({ name }) => derive(naming)(name))));
  return changed.map((item) => {
    const wanted = inWords(item.name);
    let name = wanted;
    for (let number = 2; isTaken(name); number++)
      name = /\d$/.test(wanted) ? `${wanted}Other${number === 2 ? "" : number}` : `${wanted}${number}`;
    namings.forEach((naming, index) => void taken[index]?.add(derive(naming)(name)));
    return { item, name };
  });
  function isTaken(name: string): boolean {
    return namings.some((naming, index) => taken[index]?.has(derive(naming)(name)));
  }
}

/** Names as a list for people. Two Unicode forms of the same text are shown by their code points. */
export function shown(items: readonly Named[]): string {
  const looksEqual = new Set(items.map(({ key }) => key.normalize("NFC"))).size < items.length;
  return listed(
    items.map(
      ({ key, name }) => (looksEqual ? escaped(key) : JSON.stringify(key)) + (key === name ? "" : ` (named ${JSON.stringify(name)})`),
    ),
  );
}

/** A JSON string in ASCII. */
export const escaped = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** `a, b and c` */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
