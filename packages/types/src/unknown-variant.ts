/**
 * An object of an open tagged union whose tag this version doesn't know, such as an event of a later version. A tolerant reader keeps it as it
 * came. Comparing the tag with a known one rules it out; a `default` branch receives it.
 *
 * @typeParam Tag - The name of the property that tells the models apart.
 * @example
 * ```ts
 * type Notice = { event: "ready"; url: string } | UnknownVariant<"event">;
 *
 * const describe = (notice: Notice): string => (notice.event === "ready" ? notice.url : `unknown: ${notice.event}`);
 * ```
 */
export type UnknownVariant<Tag extends string> = { readonly [name: string]: unknown } & { readonly [T in Tag]: UnknownTag };

/**
 * A tag that this version doesn't know: a string at run time, which `String(tag)` returns. Its type isn't `string`, because TypeScript narrows a
 * union by its tag only if no member may have every tag.
 */
// biome-ignore lint/complexity/noBannedTypes: the interface of strings, which no literal has with another member
export interface UnknownTag extends String {
  /** For the compiler only: no string has it. */
  readonly [unknownTag]: never;
}

declare const unknownTag: unique symbol;
