import { isMultipleOf } from "@tools/contract/decimal";
import type { Json } from "@tools/contract/json";
import { meets } from "./acceptance.ts";
import type { Analysis } from "./analysis.ts";
import type { Bound, Case, Condition } from "./cases/case.ts";
import { isClosed, itemOf, namedProperties, patternPropertyOf, propertyOf, propertyPatterns } from "./cases/properties.ts";
import { type Conjunction, isFalse, partsOf } from "./conjunction.ts";
import { isWiderFormat } from "./formats.ts";
import { patternSets } from "./name-patterns.ts";
import { factsOf } from "./patterns.ts";

/**
 * Proves that a conjunction accepts every value that another accepts. `false` proves nothing: only a payload can show a difference. An inclusion
 * that is still being proven is assumed to hold, so that the proof ends for recursive schemas.
 */
export class Proof {
  readonly #analysis: Analysis;
  readonly #results = new Map<string, boolean>();
  /** The keys of assumed and proven inclusions, in the order in which they were added. */
  readonly #assumed: string[] = [];

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  includes(part: Conjunction, whole: Conjunction): boolean {
    if (whole.length === 0) return true;
    const key = `${this.#analysis.keyOf(part)} < ${this.#analysis.keyOf(whole)}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const since = this.#assumed.push(key) - 1;
    this.#results.set(key, true);
    try {
      this.#analysis.spend();
      const isIncluded = this.#statesAll(part, whole) || this.#analysis.casesOf(part).every((one) => this.#isAccepted(one, whole));
      if (!isIncluded) this.#forget(since);
      this.#results.set(key, isIncluded);
      return isIncluded;
    } catch (error) {
      this.#forget(since);
      throw error;
    }
  }

  /** Forgets an assumption, and the inclusions that were proven since then, which may rely on it. */
  #forget(since: number): void {
    for (const key of this.#assumed.splice(since)) if (this.#results.get(key) === true) this.#results.delete(key);
  }

  /** Whether values that meet some conditions meet another: it is one of them, or looser than one. */
  implies(conditions: ReadonlyMap<string, Condition>, condition: Condition): boolean {
    const { keyword, name, text, requires, excludes, qualifier } = condition;
    if (conditions.has(text)) return true;
    return [...conditions.values()].some((own) => {
      if (own.keyword !== keyword || own.name !== name || !isAsTight(own.qualifier, qualifier)) return false;
      if (requires !== undefined) return own.requires !== undefined && this.includes(own.requires, requires);
      return excludes !== undefined && own.excludes !== undefined && this.includes(excludes, own.excludes);
    });
  }

  /** Whether the first contains every schema of the second, with the same text. */
  #statesAll(part: Conjunction, whole: Conjunction): boolean {
    const stated = new Set(partsOf(part).map(({ location }) => this.#analysis.textOf(location)));
    return whole.every((location) => stated.has(this.#analysis.textOf(location)));
  }

  #isAccepted(one: Case, whole: Conjunction): boolean {
    if (this.#analysis.isEmpty(one)) return true;
    if (this.#valuesOf(one)?.every((value) => this.#analysis.accepts(whole, value) === true)) return true;
    return this.#analysis.casesOf(whole).some((other) => this.#isWithin(one, other));
  }

  /** All values that a case may accept, if it or a pattern lists them, or if it is a short range of integers. */
  #valuesOf({ values, integer, lower, upper, patterns }: Case): readonly Json[] | undefined {
    if (values !== undefined) return values;
    const listed = patterns.map((pattern) => factsOf(pattern).values).find((each) => each !== undefined);
    if (listed !== undefined) return listed;
    if (!integer || lower === undefined || upper === undefined) return undefined;
    const length = upper.value - lower.value + 1;
    return length > this.#analysis.limits.range ? undefined : Array.from({ length }, (_, index) => lower.value + index);
  }

  #isWithin(part: Case, whole: Case): boolean {
    if (part.type !== whole.type || whole.values !== undefined) return false;
    return (
      [...whole.conditions.values()].every(
        (condition) =>
          this.implies(part.conditions, condition) ||
          this.#avoids(part, condition) ||
          this.#meets(part, condition) ||
          this.#names(part, condition),
      ) &&
      minSizeOf(part) >= whole.minSize &&
      maxSizeOf(part) <= whole.maxSize &&
      meetsFacets(part, whole) &&
      this.#includesItems(part, whole) &&
      this.#includesProperties(part, whole)
    );
  }

  /** Whether all values of a case that a condition applies to have what it requires, given the conditions that they meet themselves. */
  #meets(part: Case, { keyword, qualifier, when, requires }: Condition): boolean {
    if (requires === undefined) return false;
    const own = [...part.conditions.values()];
    if (keyword === "else") {
      const counterparts = own.filter((each) => each.keyword === keyword && each.qualifier === qualifier);
      return this.includes([...part.conjunction, ...counterparts.flatMap((each) => each.requires ?? [])], requires);
    }
    if (when === undefined) return false;
    let values: Conjunction = [...part.conjunction, ...when];
    const apply = (each: Condition): boolean => each.when !== undefined && this.includes(values, each.when);
    for (const each of own) if (each.requires !== undefined && apply(each)) values = [...values, ...each.requires];
    return this.includes(values, requires);
  }

  /** Whether a closed object has only names that a condition allows. */
  #names(part: Case, { keyword, requires }: Condition): boolean {
    if (keyword !== "propertyNames" || requires === undefined || !isClosed(part) || propertyPatterns(part).length > 0) return false;
    return namedProperties(part).every((name) => isFalse(propertyOf(part, name)) || this.#analysis.accepts(requires, name) === true);
  }

  /** Whether a case has none of the values that a condition excludes, if it lists them. */
  #avoids(part: Case, { keyword, excludes }: Condition): boolean {
    if (keyword !== "not" || excludes === undefined) return false;
    if (this.#analysis.acceptsNothing([...part.conjunction, ...excludes])) return true;
    const cases = this.#analysis.casesOf(excludes).filter(({ type }) => type === part.type);
    return cases.every(({ values }) => values?.every((value) => meets(this.#analysis, part, value) === false) === true);
  }

  #includesItems(part: Case, whole: Case): boolean {
    if (part.type !== "array") return true;
    if (whole.unique && !part.unique && part.maxSize > 1) return false;
    const length = Math.min(part.maxSize, Math.max(part.prefix.length, whole.prefix.length) + 1);
    return Array.from({ length }, (_, index) => index).every((index) => this.includes(itemOf(part, index), itemOf(whole, index)));
  }

  #includesProperties(part: Case, whole: Case): boolean {
    if (part.type !== "object") return true;
    if (!whole.required.every((name) => part.required.includes(name))) return false;
    const names = [...new Set([...namedProperties(part), ...namedProperties(whole)])].filter((name) => this.#mayHave(part, name));
    // As many properties as it may have are required: there are no others.
    const areAllRequired = part.required.length >= part.size.max;
    const sets = areAllRequired ? [] : patternSets([...new Set([...propertyPatterns(part), ...propertyPatterns(whole)])]);
    return (
      names.every((name) => this.#includesProperty(propertyOf(part, name), propertyOf(whole, name))) &&
      sets?.every((set) => this.#includesProperty(patternPropertyOf(part, set), patternPropertyOf(whole, set))) === true
    );
  }

  /** Whether an object may have a property of a name, as far as its size and the conditions on names show. */
  #mayHave({ required, size, conditions }: Case, name: string): boolean {
    if (!required.includes(name) && required.length >= size.max) return false;
    const isRefused = ({ keyword, requires }: Condition): boolean =>
      keyword === "propertyNames" && requires !== undefined && this.#analysis.accepts(requires, name) === false;
    return ![...conditions.values()].some(isRefused);
  }

  /** A property that no payload can have needs no proof. */
  #includesProperty(part: Conjunction, whole: Conjunction): boolean {
    return this.includes(part, whole) || this.#analysis.acceptsNothing(part);
  }
}

/** The least size of a value, with what its patterns imply. */
const minSizeOf = ({ size, patterns }: Case): number => Math.max(size.min, ...patterns.map((pattern) => factsOf(pattern).length.min));

const maxSizeOf = ({ size, patterns }: Case): number => Math.min(size.max, ...patterns.map((pattern) => factsOf(pattern).length.max));

/** Whether a condition's qualifier equals another's, or is a stricter count. */
function isAsTight(own: string, other: string): boolean {
  const [, way, count] = /^(at least|at most) (\d+)$/u.exec(own) ?? [];
  const [, otherWay, otherCount] = /^(at least|at most) (\d+)$/u.exec(other) ?? [];
  if (way === undefined || way !== otherWay) return own === other;
  return way === "at least" ? Number(count) >= Number(otherCount) : Number(count) <= Number(otherCount);
}

function meetsFacets(part: Case, whole: Case): boolean {
  if (whole.integer && !part.integer) return false;
  if (!isAsTightBound(part.lower, whole.lower, (a, b) => a > b) || !isAsTightBound(part.upper, whole.upper, (a, b) => a < b)) return false;
  return (
    whole.multiples.every((multiple) => part.multiples.some((own) => isMultipleOf(own, multiple))) &&
    whole.patterns.every((pattern) => part.patterns.includes(pattern)) &&
    whole.formats.every((format) => part.formats.some((own) => isWiderFormat(format, own)))
  );
}

function isAsTightBound(part: Bound | undefined, whole: Bound | undefined, isTighter: (a: number, b: number) => boolean): boolean {
  if (whole === undefined) return true;
  if (part === undefined) return false;
  return isTighter(part.value, whole.value) || (part.value === whole.value && (part.exclusive || !whole.exclusive));
}
