import type { SchemaLocation } from "../../../contract.ts";
import { inWords } from "../../../in-words.ts";
import { escapePointer, has } from "../../../json.ts";
import { namings } from "../../../languages/naming.ts";
import { timeNameOf } from "../../../languages/time-name.ts";
import type { Property, SchemaResolver } from "../../../schema/resolved-schema.ts";
import type { Finding } from "../../problem.ts";

/** The properties of an object whose names in code are those of the accessors that return others as times. */
export const timeNameFindings = (properties: readonly Property[], here: SchemaLocation, resolver: SchemaResolver): Finding[] =>
  properties.flatMap((time) => {
    const accessor = timeNameOf(time, resolver);
    if (accessor === undefined) return [];
    return properties.filter(isNamed(accessor)).map(({ name, nameInCode }) => ({
      pointer: has(here.schema.properties ?? {}, name) ? `${here.pointer}/properties/${escapePointer(name)}` : here.pointer,
      found: `${JSON.stringify(name)} is also the name of the accessor that returns ${JSON.stringify(time.name)} as a time`,
      fix: `add "x-name": ${JSON.stringify(`${inWords(nameInCode)}Value`)} to the property ${JSON.stringify(name)}`,
    }));
  });

/** Whether some language derives the same name from a property. */
const isNamed =
  (accessor: string) =>
  ({ nameInCode }: Property): boolean =>
    namings.some(({ field }) => field(nameInCode) === field(accessor));
