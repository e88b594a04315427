/** The one question of the table: is this a valid Session? */
export type Check = (value: unknown) => boolean;

/** The URI check of our own predicate, so that the hand-written one differs from it in nothing else. */
export async function ourUriCheck(): Promise<(text: string) => boolean> {
  const url = new URL("generated/formats/uri.js", import.meta.resolve("@session-schema/validators"));
  const { isUriFormat }: { isUriFormat: (text: string) => boolean } = await import(url.href);
  return isUriFormat;
}
