import type { Contract, Model, Operation } from "@tools/contract";
import { camelCase } from "@tools/contract";
import { type LanguageName, languages } from "@tools/contract/languages";
import { resolverOf } from "@tools/contract/schema";
import { curl } from "./curl.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { python } from "./python.ts";
import type { Request } from "./request.ts";
import { rust } from "./rust.ts";
import { typescript } from "./typescript.ts";

/** A program that sends a request and prints what it receives. */
export interface Sample {
  /** The name of the language, as in the reference. */
  readonly title: string;
  /** The name of the language of a block of code. */
  readonly syntax: string;
  readonly code: string;
}

/** A sample in each language. Each language but the shell reads the response with our models. */
export function samplesOf(operation: Operation, model: Model, contract: Contract): Sample[] {
  const request = (language: LanguageName): Request => ({
    operation,
    model: model.name,
    variable: camelCase(model.name),
    shown: shownProperty(model, language, contract),
  });
  const client = typescript(request("typescript"));
  return [
    { title: "curl", syntax: "sh", code: curl(operation) },
    ...(client === undefined ? [] : [{ title: languages.typescript.title, syntax: "ts", code: client }]),
    { title: languages.go.title, syntax: "go", code: go(request("go")) },
    { title: languages.java.title, syntax: "java", code: java(request("java")) },
    { title: languages.python.title, syntax: "python", code: python(request("python")) },
    { title: languages.rust.title, syntax: "rust", code: rust(request("rust")) },
  ];
}

/** The name in code of a property that every payload has, as a string; undefined if there is none. */
function shownProperty({ root }: Model, language: LanguageName, contract: Contract): string | undefined {
  const properties = [...resolverOf(contract).at(root).properties.values()];
  const index = properties.findIndex(({ required, resolved: { types } }) => required && types?.length === 1 && types[0] === "string");
  const property = properties[index];
  return property && languages[language].field(property, properties.slice(0, index));
}
