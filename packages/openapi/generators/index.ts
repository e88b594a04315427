import type { Generator } from "./generator.ts";
import { oapiCodegen, ogen } from "./go.ts";
import { openapiGenerators } from "./openapi-generator.ts";
import { datamodelCodeGenerator, openapiPythonClient } from "./python.ts";
import { openapiTypescript } from "./typescript.ts";

/** The generators that the README lists, in its order. */
export const generators: readonly Generator[] = [
  openapiTypescript,
  datamodelCodeGenerator,
  openapiPythonClient,
  oapiCodegen,
  ogen,
  ...openapiGenerators,
];
