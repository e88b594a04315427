import type { Contract } from "@tools/contract";
import { isObject, type JsonObject } from "@tools/contract/json";
import { strictBundle } from "@tools/contract/schema";
import { allSchemas, type GeneratedFile, renderJson } from "../../emitter.ts";
import type { Sdk } from "../sdk.ts";
import { componentsOf, kindAndValue, referenceIn, sdkSpec } from "../spec.ts";
import { literal } from "./names.ts";
import { javaSpec, prefix } from "./spec.ts";

const generated = "packages/java/src/generated";
const sources = `${generated}/java/dev/sessionschema`;

/** The last google-java-format that Java 17 runs. */
export const formatterVersion = "1.28.0";

/** `packages/java`: immutable classes with builders, which read and write themselves with Jackson's streams. */
export const java: Sdk = {
  target: "java",
  generator: "java",
  package: "packages/java",
  folders: [generated],
  requires: ["java", "mvn"],
  spec: javaSpec,
  config: () => ({
    globalProperties: { models: "", modelDocs: "false", modelTests: "false" },
    hideGenerationTimestamp: true,
  }),
  place: (path) => {
    const [, name] = new RegExp(`/model/${prefix}([^/]+\\.java)$`, "u").exec(path) ?? [];
    return name === undefined ? undefined : `${sources}/${name}`;
  },
  files: (contract) => [facts(contract), embedded(contract)],
};

/** What the package says of the contract itself. */
function facts(contract: Contract): GeneratedFile {
  const components = componentsOf(sdkSpec(contract));
  const entries = contract.models.map(({ name }) => `Map.entry(${literal(name)}, ${typeName(name, components)}.class)`);
  return {
    path: `${sources}/Contract.java`,
    from: allSchemas,
    text: `package dev.sessionschema;

import java.util.Map;

/** The contract that the models were made from. */
public final class Contract {
  /** Its version. */
  public static final String VERSION = ${literal(contract.version)};

  /** Its hash: equal for equal contracts, in every language. */
  public static final String HASH = ${literal(contract.hash)};

  /** Its models, by the names that they have in it. */
  public static final Map<String, Class<?>> MODELS =
      Map.ofEntries(${entries.join(", ")});

  private Contract() {}
}
`,
  };
}

/** The type of a model, which may be another name of one that there is. */
function typeName(name: string, components: JsonObject): string {
  const component = components[name];
  const { kind, value } = kindAndValue(isObject(component) ? component : {});
  return kind === "alias" ? typeName(referenceIn(value) ?? name, components) : name;
}

/** The contract itself, for strict verdicts. */
const embedded = (contract: Contract): GeneratedFile => ({
  path: `${generated}/resources/dev/sessionschema/strict/bundle.json`,
  from: allSchemas,
  text: renderJson(strictBundle(contract)),
});
