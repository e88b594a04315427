import { go } from "./go.ts";
import { java } from "./java.ts";
import { json } from "./json.ts";
import type { Language } from "./language.ts";
import { python } from "./python.ts";
import { rust } from "./rust.ts";
import { typescript } from "./typescript.ts";

/** The languages that each page has a table for, in its order. The first one's rows carry the anchors. */
export const languages: readonly Language[] = [json, typescript, go, java, python, rust];
