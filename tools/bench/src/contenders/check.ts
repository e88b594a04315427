/** Whether a value is a valid payload of the main model. */
export type Check = (value: unknown) => boolean;

/** The URI check of our own predicate. The hand-written validator uses it too, so that the comparison isn't about URIs. */
export async function ourUriCheck(): Promise<(text: string) => boolean> {
  const url = new URL("generated/formats/uri.js", import.meta.resolve("@session-schema/validators"));
  const { isUriFormat }: { isUriFormat: (text: string) => boolean } = await import(url.href);
  return isUriFormat;
}
