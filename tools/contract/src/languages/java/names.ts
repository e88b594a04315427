import { camelCase, kebabCase, pascalCase } from "../../names.ts";
import { freeName } from "../free-name.ts";

/** The name of a property's accessor, field and setter: `recordingUrl` stays, `user-id` is `userId`, `class` is `classValue`. */
export const memberName = (property: string, taken: ReadonlySet<string>): string =>
  freeName(usual(identifier(camelCase(property), "n")), taken);

/** The name of an enum's constant: `h264` is `H264`, `on-hold` is `ON_HOLD`. */
export const constantName = (value: string, taken: ReadonlySet<string>): string =>
  freeName(identifier(kebabCase(value).replaceAll("-", "_").toUpperCase(), "N"), taken);

/** The constants that every enum has already. */
export const ownConstants: readonly string[] = ["KNOWN", "EXPECTED"];

/** The name of a step of a builder: `WidthStage` takes the required `width`. */
export const stageName = (member: string, taken: ReadonlySet<string>): string => freeName(`${pascalCase(member)}Stage`, taken);

/** A string literal of Java. The output of JSON.stringify means the same in Java. */
export const literal = (text: string): string => JSON.stringify(text);

/** The characters that an identifier may have; a name without any is the prefix alone. */
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

/** The names that every model and every builder has already. */
const inherited: ReadonlySet<string> = new Set(
  `build builder clone equals finalize fromJson getClass hashCode notify notifyAll read toBuilder toJson toString unknown wait write writeProperties
    writeReplace`.split(" "),
);
