import { timeUnit } from "../../keywords/index.ts";
import { locationsBelow } from "../../schema/location.ts";
import { annotation } from "../../schema/resolver.ts";
import type { Finding } from "../problem.ts";
import type { Rule, Subject } from "./rule.ts";

/** Every number has a unit. That of a point in time is spelled as the languages that make a time of it expect. */
export const units: Rule = (subject) => [...missing(subject), ...misspelled(subject)];

const missing = ({ model, resolver }: Subject): Finding[] =>
  [...locationsBelow(model.root)]
    .filter(({ schema }) => [schema.type].flat().some((type) => type === "number" || type === "integer"))
    .filter((location) => annotation(resolver, location, "x-unit") === undefined)
    .map(({ pointer }) => ({
      pointer,
      found: "a number without a unit",
      fix: 'add "x-unit", such as "seconds" or "bytes"; "none" if it has no unit',
    }));

const misspelled = ({ model }: Subject): Finding[] =>
  [...locationsBelow(model.root)].flatMap(({ pointer, schema: { "x-unit": unit } }) =>
    unit === undefined || unit === timeUnit || plain(unit) !== plain(timeUnit)
      ? []
      : [
          {
            pointer: `${pointer}/x-unit`,
            found: `the unit ${JSON.stringify(unit)}, from which no language makes a time`,
            fix: `write ${JSON.stringify(timeUnit)}`,
          },
        ],
  );

/** A unit without the ways in which people spell it: `ms since epoch`, `Milliseconds since the UNIX epoch`. */
const plain = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/\bms\b/, "milliseconds")
    .replace(/\b(the|unix)\b/g, "")
    .replace(/[\s.]+/g, " ")
    .trim();
