import { go } from "./go/go.ts";
import { java } from "./java/java.ts";
import { json } from "./json.ts";
import type { Language } from "./language.ts";
import { python } from "./python/python.ts";
import { rust } from "./rust/rust.ts";
import { typescript } from "./typescript.ts";

export type LanguageName = "json" | "typescript" | "go" | "java" | "python" | "rust";

/** The languages that the reference shows, in its order. */
export const languages: Readonly<Record<LanguageName, Language>> = { json, typescript, go, java, python, rust };
