import type { Subject } from "./rule.ts";

/** A function of all models that is computed once for them, however many of their rules ask. */
export function once<Result>(compute: (subject: Subject) => Result): (subject: Subject) => Result {
  const known = new WeakMap<Subject["models"], { readonly result: Result }>();
  return (subject) => {
    const found = known.get(subject.models) ?? { result: compute(subject) };
    known.set(subject.models, found);
    return found.result;
  };
}
