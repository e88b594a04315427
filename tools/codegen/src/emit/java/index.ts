import { type Contract, folders, project } from "@tools/contract";
import { formatTables } from "@tools/contract/formats";
import { type Declarations, declarationsOf, resolveAlias } from "@tools/contract/languages";
import { literal } from "@tools/contract/languages/java";
import { embeddedBundle } from "@tools/contract/schema";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, type GeneratedFile, renderJson } from "../emitter.ts";
import { javaViews } from "./java-views.ts";

const generated = `${folders.java}/src/generated`;
const packageFolder = project.java.package.replaceAll(".", "/");
const sources = `${generated}/java/${packageFolder}`;

/** The Maven artifact: immutable classes with builders, which read and write themselves with Jackson's streams. */
export const java: Sdk = {
  target: "java",
  package: folders.java,
  folders: [generated],
  requires: ["java", "mvn"],
  emit: (contract) => {
    const declarations = declarationsOf(contract);
    return {
      input: {
        generator: "java",
        view: { javaPackage: project.java.package },
        models: javaViews(declarations).map((view) => ({ name: `${prefix}${view.typeName}`, view })),
      },
      files: [facts(contract, declarations), embedded(contract), formats()],
    };
  },
  place: (path) => {
    const [, name] = new RegExp(`/model/${prefix}([^/]+\\.java)$`, "u").exec(path) ?? [];
    return name === undefined ? undefined : `${sources}/${name}`;
  },
};

/** Keeps openapi-generator from mistaking a model called `File` or `Date` for Java's own class. */
const prefix = "Schema";

/** The contract's version, hash and models. */
function facts({ models, version, hash }: Contract, declarations: Declarations): GeneratedFile {
  const entries = models.map(({ name }) => `Map.entry(${literal(name)}, ${resolveAlias(name, declarations).name}.class)`);
  return {
    path: `${sources}/Contract.java`,
    from: allSchemas,
    text: `package ${project.java.package};

import java.util.Map;

/** The contract that the models were generated from. */
public final class Contract {
  /** Its version. */
  public static final String VERSION = ${literal(version)};

  /** Its hash: equal for equal contracts, in every language. */
  public static final String HASH = ${literal(hash)};

  /** Its models by name. */
  public static final Map<String, Class<?>> MODELS =
      Map.ofEntries(${entries.join(", ")});

  private Contract() {}
}
`,
  };
}

/** The contract itself, for the strict validator. */
const embedded = (contract: Contract): GeneratedFile => ({
  path: `${generated}/resources/${packageFolder}/strict/bundle.json`,
  from: allSchemas,
  text: renderJson(embeddedBundle(contract)),
});

/** The formats, for the strict validator. */
const formats = (): GeneratedFile => ({
  path: `${generated}/resources/${packageFolder}/strict/formats.json`,
  from: allSchemas,
  text: renderJson(formatTables()),
});
