/** A regular grammar over ASCII: all formats reject other characters. */
export type Grammar =
  | { readonly kind: "characters"; readonly codes: ReadonlySet<number> }
  | { readonly kind: "sequence"; readonly parts: readonly Grammar[] }
  | { readonly kind: "choice"; readonly options: readonly Grammar[] }
  | { readonly kind: "repeat"; readonly part: Grammar; readonly least: number; readonly most: number };

/** One character with one of these codes. */
export const characters = (...codes: readonly number[]): Grammar => ({ kind: "characters", codes: new Set(codes) });

export const sequence = (...parts: readonly Grammar[]): Grammar =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: "sequence", parts };

/** Options that are single characters become one set, which keeps the automaton small. */
export function choice(...options: readonly Grammar[]): Grammar {
  const codes = options.flatMap((option) => (option.kind === "characters" ? [...option.codes] : []));
  const others = options.filter(({ kind }) => kind !== "characters");
  const all = codes.length === 0 ? others : [characters(...codes), ...others];
  return all.length === 1 && all[0] ? all[0] : { kind: "choice", options: all };
}

export const repeat = (part: Grammar, least: number, most: number): Grammar => ({ kind: "repeat", part, least, most });
