import { accepts } from "../acceptance.ts";
import type { Analysis } from "../analysis.ts";
import type { Case } from "../cases/case.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Numbers at the bounds, between them, and on the grid of the multiples. */
export function numberSamples(analysis: Analysis, one: Case): number[] {
  const { lower, upper, multiples, integer } = one;
  const step = Math.max(...multiples, integer ? 1 : 0);
  const from = lower?.value ?? (upper === undefined ? 0 : Math.min(0, upper.value - 8 * (step || 1)));
  const grid = step > 0 ? Array.from({ length: 24 }, (_, index) => (Math.ceil(from / step) + index) * step) : [];
  const inside =
    lower !== undefined && upper !== undefined ? [(lower.value + upper.value) / 2, lower.value + (upper.value - lower.value) / 8] : [];
  const candidates = [
    from,
    upper?.value ?? from + 1,
    from + 1,
    1,
    0,
    from + 0.5,
    ...inside,
    ...grid,
    (upper?.value ?? 0) - (step || 1),
    (upper?.value ?? 0) - 0.25,
    from + 100,
  ];
  return withoutRepeats(candidates.filter((value) => accepts(analysis, one.conjunction, value) !== false));
}
