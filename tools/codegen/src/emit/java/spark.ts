import { folders, project } from "@tools/contract";
import type { SparkModel } from "@tools/contract/languages";
import { literal } from "@tools/contract/languages/java";
import { allSchemas, type GeneratedFile, renderJson } from "../emitter.ts";

/** The generated files of the artifact for Spark. */
export const sparkFolder: string = `${folders.java}/spark/src/generated`;

const packageFolder = `${project.java.package.replaceAll(".", "/")}/spark`;

/** The types of the columns of each model, and a class for each function, because Spark registers functions by their class. */
export const sparkFiles = (models: readonly SparkModel[]): GeneratedFile[] => [
  { path: `${sparkFolder}/resources/${packageFolder}/models.json`, from: allSchemas, text: renderJson(models) },
  ...models.flatMap((model) => functions.map((each) => classOf(model, each))),
];

/** A function that each model has. */
interface SqlFunction {
  /** The end of the name of its class. */
  readonly suffix: "Issue" | "IssueStrict" | "Result" | "ResultStrict";
  readonly returns: "String" | "Row";
  readonly call: "issue" | "result";
  readonly mode: "TOLERANT" | "STRICT";
  readonly doc: string;
}

const functions: readonly SqlFunction[] = [
  { suffix: "Issue", returns: "String", call: "issue", mode: "TOLERANT", doc: "why a reader rejects a payload, or null if it accepts it" },
  { suffix: "IssueStrict", returns: "String", call: "issue", mode: "STRICT", doc: "what is wrong with a payload, or null if it is valid" },
  { suffix: "Result", returns: "Row", call: "result", mode: "TOLERANT", doc: "whether a reader accepts a payload, and all its issues" },
  { suffix: "ResultStrict", returns: "Row", call: "result", mode: "STRICT", doc: "whether a payload is valid, and all its issues" },
];

function classOf({ name, prefix }: SparkModel, { suffix, returns, call, mode, doc }: SqlFunction): GeneratedFile {
  const type = `${name}${suffix}`;
  const sqlName = `${prefix}_${suffix === "Issue" || suffix === "Result" ? call : `${call}_strict`}`;
  const imports = returns === "Row" ? "import org.apache.spark.sql.Row;\n" : "";
  const result = returns === "String" ? "@Nullable String" : returns;
  return {
    path: `${sparkFolder}/java/${packageFolder}/${type}.java`,
    from: allSchemas,
    text: `package ${project.java.package}.spark;

${imports}import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The SQL function {@code ${sqlName}}: ${doc}. */
public final class ${type} implements UDF1<@Nullable Object, ${result}> {
  private static final long serialVersionUID = 1L;

  private static final PayloadCheck CHECK = new PayloadCheck(${literal(name)}, Mode.${mode});

  /** Creates the function. It has no state. */
  public ${type}() {}

  /** Returns ${doc}. */
  @Override
  public ${result} call(@Nullable Object json) {
    return CHECK.${call}(json);
  }
}
`,
  };
}
