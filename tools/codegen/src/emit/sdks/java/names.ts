import { camelCase, kebabCase, pascalCase } from "@tools/contract";
import { free } from "../reading.ts";

/** The name of a property's accessor, field and setter: `recordingUrl` stays, `user-id` is `userId`, `class` is `classValue`. */
export const memberName = (property: string, taken: ReadonlySet<string>): string =>
  free(usual(identifier(camelCase(property), "n")), taken);

/** The name of an enum's constant: `h264` is `H264`, `on-hold` is `ON_HOLD`. */
export const constantName = (value: string, taken: ReadonlySet<string>): string =>
  free(identifier(kebabCase(value).replaceAll("-", "_").toUpperCase(), "N"), taken);

/** The name of a type that a builder needs: the `width` of a profile is asked for by `WidthStage`. */
export const stageName = (member: string, taken: ReadonlySet<string>): string => free(`${pascalCase(member)}Stage`, taken);

/** A text as Java writes it. JSON escapes as Java does, for all that JSON.stringify writes. */
export const literal = (text: string): string => JSON.stringify(text);

/** What an identifier may consist of, and begin with; a name of which nothing is left is its prefix alone. */
function identifier(name: string, prefix: string): string {
  const letters = name.replace(/\P{ID_Continue}/gu, "");
  return /^\p{ID_Start}/u.test(letters) ? letters : `${prefix}${letters}`;
}

const usual = (name: string): string => (keywords.has(name) || inherited.has(name) ? `${name}Value` : name);

const keywords: ReadonlySet<string> = new Set(
  `abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto
  if implements import instanceof int interface long native new null package private protected public return short static strictfp super switch
  synchronized this throw throws transient true try void volatile while yield`.split(/\s+/),
);

/** What every model and every builder has already. */
const inherited: ReadonlySet<string> = new Set(
  `build builder clone equals finalize fromJson getClass hashCode notify notifyAll read toBuilder toJson toString unknown wait write`.split(
    " ",
  ),
);
