import { kebabCase, pascalCase } from "../../names.ts";
import { freeName } from "../free-name.ts";

/** The fields that every struct has already. */
export const ownFields: readonly string[] = ["unknown"];

/** The name of a field: `recordingUrl` is `recording_url`, `type` is `r#type`. Names that are `taken` get a number. */
export const fieldName = (property: string, taken: ReadonlySet<string>): string =>
  escaped(freeName(identifier(kebabCase(property).replaceAll("-", "_"), "n"), taken));

/** The name of an enum's variant: `h264` is `H264`. */
export const variantName = (value: string, taken: ReadonlySet<string>): string => freeName(identifier(pascalCase(value), "N"), taken);

/** The variants that an enum may have already, and a name that Rust reserves. */
export const ownVariants: readonly string[] = ["Self", "Unknown"];

/** A string literal of Rust. */
export const literal = (text: string): string =>
  `"${text.replace(/["\\]/g, "\\$&").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`)}"`;

/** Rust's identifiers begin with a letter. */
const identifier = (name: string, prefix: string): string => (/^\p{ID_Start}/u.test(name) ? name : `${prefix}${name}`);

const escaped = (name: string): string => (pathWords.has(name) ? `${name}_` : keywords.has(name) ? `r#${name}` : name);

/** Keywords that can't be written as `r#…`. */
const pathWords: ReadonlySet<string> = new Set(["crate", "self", "super"]);

const keywords: ReadonlySet<string> = new Set(
  `abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in let loop macro match mod move
  mut override priv pub ref return static struct trait true try type typeof unsafe unsized use virtual where while yield`.split(/\s+/),
);
