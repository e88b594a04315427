import type { Json } from "@tools/contract/json";
import type { Bound, Case, Condition } from "./case.ts";
import { casesOf } from "./cases.ts";
import { type Conjunction, keyOf, partsOf, textOf } from "./conjunction.ts";
import { countOf, itemOf, namesOf, patternedBy, patternsOf, propertyOf, restOf } from "./layers.ts";
import { accepts, acceptsNothing, isEmpty } from "./verdicts.ts";

/**
 * Whether it can be proved that whatever the first accepts, the second accepts too. A `false` proves nothing: a payload has to show it.
 * What is being asked already is taken for granted, so that schemas which hold themselves have an end.
 */
export const includes = (part: Conjunction, whole: Conjunction): boolean => proof.of(part, whole);

/** Whether conditions are proved to imply another. */
export const isImplied = (condition: Condition, by: ReadonlyMap<string, Condition>): boolean => proof.implies(by, condition);

class Proof {
  readonly #answers = new Map<string, boolean>();
  /** What is taken for proved, in the order in which it was asked. */
  readonly #granted: string[] = [];

  of(part: Conjunction, whole: Conjunction): boolean {
    if (whole.length === 0) return true;
    const key = `${keyOf(part)} < ${keyOf(whole)}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const since = this.#granted.push(key) - 1;
    this.#answers.set(key, true);
    const proved = saysAll(part, whole) || casesOf(part).every((one) => this.#some(one, whole));
    if (proved) return true;
    // What was proved meanwhile may have relied on this, and is open again.
    for (const other of this.#granted.splice(since)) if (other !== key && this.#answers.get(other) === true) this.#answers.delete(other);
    this.#answers.set(key, false);
    return false;
  }

  #some(one: Case, whole: Conjunction): boolean {
    if (isEmpty(one)) return true;
    if (valuesOf(one)?.every((value) => accepts(whole, value) === true)) return true;
    return casesOf(whole).some((other) => this.#case(one, other));
  }

  #case(part: Case, whole: Case): boolean {
    if (part.type !== whole.type || whole.values !== undefined) return false;
    return (
      [...whole.conditions.values()].every((condition) => this.implies(part.conditions, condition)) &&
      countOf(part).least >= whole.least &&
      countOf(part).most <= whole.most &&
      hasFacets(part, whole) &&
      this.#items(part, whole) &&
      this.#properties(part, whole)
    );
  }

  implies(conditions: ReadonlyMap<string, Condition>, { keyword, name, text, wants, shuns, beside }: Condition): boolean {
    if (conditions.has(text)) return true;
    return [...conditions.values()].some((own) => {
      if (own.keyword !== keyword || own.name !== name || !isAsTight(own.beside, beside)) return false;
      if (wants !== undefined) return own.wants !== undefined && this.of(own.wants, wants);
      return shuns !== undefined && own.shuns !== undefined && this.of(shuns, own.shuns);
    });
  }

  #items(part: Case, whole: Case): boolean {
    if (part.type !== "array") return true;
    if (whole.unique && !part.unique && part.most > 1) return false;
    const length = Math.min(part.most, Math.max(part.prefix.length, whole.prefix.length) + 1);
    return Array.from({ length }, (_, index) => index).every((index) => this.of(itemOf(part, index), itemOf(whole, index)));
  }

  #properties(part: Case, whole: Case): boolean {
    if (part.type !== "object") return true;
    if (!whole.required.every((name) => part.required.includes(name))) return false;
    const names = new Set([...namesOf(part), ...namesOf(whole)]);
    if (![...names].every((name) => this.of(propertyOf(part, name), propertyOf(whole, name)) || acceptsNothing(propertyOf(part, name))))
      return false;
    const patterns = new Set([...patternsOf(part), ...patternsOf(whole)]);
    const rest = restOf(part);
    return (
      (this.of(rest, restOf(whole)) || acceptsNothing(rest)) &&
      [...patterns].every((pattern) => {
        const own = patternedBy(part, pattern);
        return this.of(own, patternedBy(whole, pattern)) || acceptsNothing(own);
      })
    );
  }
}

/** Whether what a condition says beside its schema is the same, or a count that leaves less. */
function isAsTight(own: string, other: string): boolean {
  const [, way, count] = /^(at least|at most) (\d+)$/u.exec(own) ?? [];
  const [, otherWay, otherCount] = /^(at least|at most) (\d+)$/u.exec(other) ?? [];
  if (way === undefined || way !== otherWay) return own === other;
  return way === "at least" ? Number(count) >= Number(otherCount) : Number(count) <= Number(otherCount);
}

const proof = new Proof();

/** The values that a case can have at most, where they can be counted: those that it lists, or a short range of integers. */
function valuesOf({ values, integer, lower, upper }: Case): readonly Json[] | undefined {
  if (values !== undefined) return values;
  if (!integer || lower === undefined || upper === undefined || upper.value - lower.value > 256) return undefined;
  return Array.from({ length: upper.value - lower.value + 1 }, (_, index) => lower.value + index);
}

/** Whether the first holds every schema of the second, in the same words. */
function saysAll(part: Conjunction, whole: Conjunction): boolean {
  const said = new Set(partsOf(part).map(({ place }) => textOf(place)));
  return whole.every((place) => said.has(textOf(place)));
}

function hasFacets(part: Case, whole: Case): boolean {
  if (whole.integer && !part.integer) return false;
  if (!isWithin(part.lower, whole.lower, (a, b) => a > b) || !isWithin(part.upper, whole.upper, (a, b) => a < b)) return false;
  return (
    whole.multiples.every((multiple) => part.multiples.some((own) => Number.isInteger(own / multiple))) &&
    whole.patterns.every((pattern) => part.patterns.includes(pattern)) &&
    whole.formats.every((format) => part.formats.some((own) => acceptsAllOf(format, own)))
  );
}

function isWithin(part: Bound | undefined, whole: Bound | undefined, isTighter: (a: number, b: number) => boolean): boolean {
  if (whole === undefined) return true;
  if (part === undefined) return false;
  return isTighter(part.value, whole.value) || (part.value === whole.value && (part.exclusive || !whole.exclusive));
}

/** Whether a format accepts whatever another accepts. */
export const acceptsAllOf = (format: string, other: string): boolean => format === other || (wider[other] ?? []).includes(format);

/** The formats that accept whatever a format accepts. */
const wider: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["iso-date-time"],
  time: ["iso-time"],
  uri: ["uri-reference"],
};
