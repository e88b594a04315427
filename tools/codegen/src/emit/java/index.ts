import { type Contract, folders, project } from "@tools/contract";
import { formatTables } from "@tools/contract/formats";
import { type Declarations, declarationsOf, resolveAlias, sparkModels } from "@tools/contract/languages";
import { literal } from "@tools/contract/languages/java";
import { embeddedBundle, embeddedTolerantBundle } from "@tools/contract/schema";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, type GeneratedFile, renderJson } from "../emitter.ts";
import { javaViews } from "./java-views.ts";
import { sparkFiles, sparkFolder } from "./spark.ts";

const generated = `${folders.java}/src/generated`;
const packageFolder = project.java.package.replaceAll(".", "/");
const sources = `${generated}/java/${packageFolder}`;

/** The Maven artifact: immutable classes with builders, which read and write themselves with Jackson's streams. */
export const java: Sdk = {
  target: "java",
  package: folders.java,
  folders: [generated, sparkFolder],
  requires: ["java", "mvn"],
  emit: (contract) => {
    const declarations = declarationsOf(contract);
    return {
      input: {
        generator: "java",
        view: { javaPackage: project.java.package },
        models: javaViews(declarations).map((view) => ({ name: `${prefix}${view.typeName}`, view })),
      },
      files: [facts(contract, declarations), ...embedded(contract), formats(), ...sparkFiles(sparkModels(contract, declarations))],
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
  const readers = models.map(({ name }) => `Map.entry(${literal(name)}, ${readerOf(resolveAlias(name, declarations))}::read)`);
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

  /** What reads each of them, by name. */
  static final Map<String, JsonReading.Reader<?>> READERS =
      Map.ofEntries(${readers.join(", ")});

  private Contract() {}
}
`,
  };
}

/** The class that reads a declaration. A union is an interface, whose methods would be public. */
const readerOf = ({ name, kind }: ReturnType<typeof resolveAlias>): string => (kind === "union" ? `${name}.Deserializer` : name);

/** The contract itself, and what a reader must accept of it, for the strict validator. */
const embedded = (contract: Contract): GeneratedFile[] => [
  resource("bundle", embeddedBundle(contract)),
  resource("tolerant", embeddedTolerantBundle(contract)),
];

/** The formats, for the strict validator. */
const formats = (): GeneratedFile => resource("formats", formatTables());

const resource = (name: string, value: unknown): GeneratedFile => ({
  path: `${generated}/resources/${packageFolder}/strict/${name}.json`,
  from: allSchemas,
  text: renderJson(value),
});
