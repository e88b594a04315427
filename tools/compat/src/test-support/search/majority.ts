import type { Json } from "@tools/contract/json";
import type { Schema } from "../../document/keywords.ts";
import { secondValidatorOf } from "../../versions/second-validator.ts";
import { validatorsOf } from "../../versions/validators.ts";
import { thirdValidatorOf } from "./third-validator.ts";

/**
 * What most of three independent validators say about a payload: true if two accept it, false if two reject it, undefined otherwise. Each is
 * wrong on some schemas, but they share no code, and no two were seen to be wrong on the same one.
 */
export async function majorityOf(schema: Schema, pointer: string): Promise<(payload: Json) => boolean | undefined> {
  const ajv = validatorsOf(schema)(pointer);
  const second = secondValidatorOf(schema);
  const third = await thirdValidatorOf(schema, pointer);
  return (payload) => {
    const results = [ajv.accepts(payload), second(pointer, payload)];
    if (results[0] !== results[1] || results[0] === undefined) results.push(third(payload));
    return [true, false].find((result) => results.filter((each) => each === result).length > 1);
  };
}
