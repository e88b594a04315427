import { suffixed } from "@tools/contract/languages/go";

/** A name that isn't taken, which it takes: the name itself, otherwise with the suffix. */
export function unique(name: string, suffix: string, taken: Set<string>): string {
  const free = suffixed(name, suffix, taken);
  taken.add(free);
  return free;
}
