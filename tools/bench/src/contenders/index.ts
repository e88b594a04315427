import { generateAjv } from "./ajv-standalone/generate.ts";
import { generateAta } from "./ata/generate.ts";
import { type Contender, operations } from "./contender.ts";
import { generateTypia } from "./typia/generate.ts";

/** The id of our own validators. */
export const oursId = "ours";

/** The id of Ajv's own compiled code for our schemas. */
export const stockAjvId = "ajv-standalone";

/** The id of the validator that is written by hand for speed. */
export const handWrittenId = "hand-written";

/** The validators that are compared, in the order of the tables. */
export const contenders: readonly Contender[] = [
  { id: oursId, name: "@session-schema/validators", operations },
  { id: handWrittenId, name: "hand-written", operations: ["is", "tolerant"] },
  { id: "ata", name: "ata-validator, compiled", package: "ata-validator", operations, generate: generateAta },
  { id: "typia", name: "typia", package: "typia", operations, generate: generateTypia },
  { id: stockAjvId, name: "Ajv, standalone", package: "ajv", operations, generate: generateAjv },
  { id: "ajv", name: "Ajv, at run time", package: "ajv", operations },
  { id: "typebox", name: "TypeBox, compiled", package: "typebox", operations },
  { id: "arktype", name: "ArkType", package: "arktype", operations },
  { id: "valita", name: "Valita", package: "@badrap/valita", operations },
  { id: "valibot", name: "Valibot", package: "valibot", operations },
  { id: "zod", name: "Zod", package: "zod", operations },
  { id: "zod-mini", name: "Zod Mini", package: "zod", operations },
];
