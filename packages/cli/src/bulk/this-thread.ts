import type { Engine } from "./engine.ts";
import type { LineValidator } from "./line-validator.ts";
import { RangeValidator } from "./range-validator.ts";

/** Validates in this thread, whenever a part is requested. */
export function inThisThread(validator: LineValidator, keepsLines: boolean): Engine {
  const ranges = new RangeValidator(validator, keepsLines);
  let line = 1;
  return {
    capacity: 1,
    validate: (source, lines, firstLine) => validator.validate(source, lines, firstLine),
    validateRange: function* (source, range, firstLine = line) {
      const results = yield* ranges.validate(source, range, () => firstLine);
      line = firstLine + results.lines;
      return results;
    },
    close: async () => {},
  };
}
