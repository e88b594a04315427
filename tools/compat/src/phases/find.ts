import { escapePointer } from "@tools/contract/json";
import { matching } from "@tools/contract/schema";
import {
  additionalOf,
  definedProperties,
  isClosed,
  itemOf,
  patternPropertyOf,
  propertyOf,
  propertyPatterns,
} from "../analysis/cases/properties.ts";
import { type Conjunction, isFalse } from "../analysis/conjunction.ts";
import { type Named, renamesBetween } from "../analysis/renames.ts";
import { undefinedName } from "../analysis/samples/undefined-name.ts";
import { rules } from "../rules/index.ts";
import { modelAdded } from "../rules/models/model-added.ts";
import { modelRemoved } from "../rules/models/model-removed.ts";
import { modelRenamed } from "../rules/models/model-renamed.ts";
import type { CasePair, Finding, Rule } from "../rules/rule.ts";
import type { Version } from "../versions/version.ts";
import type { DefinitionPair, Versions } from "../versions/versions.ts";
import { type Path, pointerOf } from "./path.ts";
import { positionAt } from "./position.ts";
import { WrittenTexts } from "./written-texts.ts";

/** A finding of a rule, and where it is. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly model: string;
  readonly instancePath: string;
  /** Where payloads can confirm it; undefined for findings about a model as a whole. */
  readonly place: { readonly pair: DefinitionPair; readonly path: Path } | undefined;
}

/** Everything that the rules find: added, removed and renamed models, then the changes in the others. */
export function find(versions: Versions): Found[] {
  const texts = new WrittenTexts();
  return [
    ...addedAndRemoved(versions),
    ...versions.pairs
      .filter(({ before, after }) => !texts.areAlike([before.location], [after.location]))
      .flatMap((pair) => versions.analysis.within(pair.after.key, () => within(pair, versions, texts)) ?? []),
  ];
}

function addedAndRemoved({ before, after, analysis }: Versions): Found[] {
  const onlyIn = (one: Version, other: Version): Named[] => {
    const keys = new Set(other.document.definitions.map(({ key }) => key));
    return one.document.definitions
      .filter(({ key }) => !keys.has(key))
      .map(({ name, location }) => ({ name, shape: analysis.textOf(location) }));
  };
  const found = (rule: Rule, model: string, finding: Omit<Finding, "audience">): Found => ({
    ...{ rule, model, instancePath: "", place: undefined },
    finding: { ...finding, audience: "importer" },
  });
  const [removed, added] = [onlyIn(before, after), onlyIn(after, before)];
  const renamed = renamesBetween(removed, added);
  const newNames = new Set(renamed.values());
  return [
    ...removed.map(({ name }) => {
      const newName = renamed.get(name);
      return found(newName === undefined ? modelRemoved : modelRenamed, name, { bump: "major", before: name, after: newName });
    }),
    ...added.filter(({ name }) => !newNames.has(name)).map(({ name }) => found(modelAdded, name, { bump: "minor", after: name })),
  ];
}

/** Everything that the rules find in one definition. Definitions that it refers to are compared by themselves. */
function within(pair: DefinitionPair, { analysis }: Versions, texts: WrittenTexts): Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  const visit = ({ path, isOptional }: Inner): void => {
    if (texts.areAlike(path.before, path.after)) return;
    const key = `${analysis.keyOf(path.before)} | ${analysis.keyOf(path.after)} | ${isOptional}`;
    if (seen.has(key)) return;
    seen.add(key);
    analysis.spend(10);
    const position = positionAt(analysis, path, isOptional);
    for (const rule of rules)
      for (const finding of rule.find?.(position) ?? []) {
        const property = finding.property === undefined ? "" : `/${escapePointer(finding.property)}`;
        found.push({ rule, finding, model: pair.after.name, instancePath: pointerOf(path) + property, place: { pair, path } });
      }
    for (const casePair of position.pairs) stepsInto(casePair, path).forEach(visit);
  };
  visit({ path: { before: [pair.before.location], after: [pair.after.location], parent: undefined }, isOptional: false });
  return found;
}

interface Inner {
  readonly path: Path;
  readonly isOptional: boolean;
}

/** The items and properties that both versions describe. */
function stepsInto({ type, before, after }: CasePair, { parent }: Path): Inner[] {
  if (before.values !== undefined || after.values !== undefined) return [];
  const outer: Path = { before: before.conjunction, after: after.conjunction, parent };
  const step = (key: string | number, label: string, old: Conjunction, now: Conjunction, isOptional: boolean): Inner[] => {
    if ((old.length === 0 && now.length === 0) || (isFalse(old) && isFalse(now))) return [];
    return [{ path: { before: old, after: now, parent: { path: outer, step: { key, label } } }, isOptional }];
  };
  if (type === "array") {
    const length = Math.max(before.prefix.length, after.prefix.length);
    const indices = Array.from({ length: Math.min(length + 1, before.maxSize, after.maxSize) }, (_, index) => index);
    return indices.flatMap((index) =>
      step(index, index === length ? "*" : String(index), itemOf(before, index), itemOf(after, index), false),
    );
  }
  if (type !== "object") return [];
  const names = definedProperties(after).filter((name) => definedProperties(before).includes(name));
  const patterns = propertyPatterns(after).filter((pattern) => propertyPatterns(before).includes(pattern));
  const other = undefinedName({ ...before, layers: [...before.layers, ...after.layers] });
  return [
    ...names.flatMap((name) => step(name, name, propertyOf(before, name), propertyOf(after, name), !before.required.includes(name))),
    ...patterns.flatMap((pattern) =>
      step(matching(pattern)[0] ?? pattern, "*", patternPropertyOf(before, [pattern]), patternPropertyOf(after, [pattern]), true),
    ),
    ...(isClosed(before) || isClosed(after) ? [] : step(other, "*", additionalOf(before), additionalOf(after), true)),
  ];
}
