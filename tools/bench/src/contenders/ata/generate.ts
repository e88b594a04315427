import { toStandaloneModule } from "ata-validator/build";
import type { Operation } from "../contender.ts";
import { mainSchema } from "../json-schema.ts";

/** The module that `ata build` writes for our schema, without the text of the schema for error messages. */
export function generateAta(operation: Operation): string {
  const warnings: string[] = [];
  const onWarning = (message: string): void => void warnings.push(message);
  const schema = mainSchema(operation === "tolerant" ? "tolerant" : "strict");
  const code = toStandaloneModule(schema, { format: "esm", source: false, onWarning });
  if (code === null || warnings.length > 0) throw new Error(`ata-validator can't compile the schema: ${warnings.join("; ")}`);
  return `${code.replace(/^export .*$/gm, "")}\n${exported[operation]}`;
}

const exported: Readonly<Record<Operation, string>> = {
  is: "export const is = isValid;",
  tolerant: "export const isTolerant = isValid;",
  issues: "export const issuesOf = (value) => validate(value).errors;",
};
