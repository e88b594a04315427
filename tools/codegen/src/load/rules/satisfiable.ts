import { witness } from "../../contract/witness.ts";
import { judge } from "../judge.ts";
import type { Rule } from "./rule.ts";

/** Every definition accepts something, and here it is: a schema that requires what it forbids would refuse every payload, silently. */
export const satisfiable: Rule = ({ model, models, shapes }) =>
  model.definitions.flatMap((definition) => {
    const built = witness(shapes.of(definition), shapes);
    const objection = "impossible" in built ? built.impossible : judge(models)(definition.at, built.value);
    return objection === undefined
      ? []
      : [
          {
            pointer: definition.at.pointer,
            found: `${definition.name} accepts no payload that we could build: ${objection}`,
            fix: "loosen what contradicts itself, or add examples that show a payload it accepts",
          },
        ];
  });
