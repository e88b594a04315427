import { goName } from "../../names.ts";

/** The names that every struct has already: a field and methods. */
export const ownNames: readonly string[] = ["Unknown", "MarshalJSON", "UnmarshalJSON", "SetUnknown", "Clone", "String"];

/** The names that the package exports in addition to those of models. */
export const exportedNames: readonly string[] =
  "ContractHash ContractVersion DecodeLines DecodeList LineError MaxLineBytes Ptr ReadError Unmarshal".split(" ");

/** The name of a field: `mp4Url` is `Mp4URL`, and `unknown` is `UnknownField`. */
export const fieldName = (property: string, taken: ReadonlySet<string>): string => suffixed(goName(property), "Field", taken);

/** A name that isn't taken: the name itself, otherwise with the suffix, repeated if necessary. */
export function suffixed(name: string, suffix: string, taken: ReadonlySet<string>): string {
  let free = name;
  while (taken.has(free)) free += suffix;
  return free;
}
