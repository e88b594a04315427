import { escapePointer, type Json } from "@tools/contract/json";
import { includes } from "./analysis/includes.ts";
import { probes, probesOf } from "./analysis/samples.ts";
import { type Audience, type Bump, bumps, greatest } from "./bump.ts";
import type { Definition, Place } from "./document/document.ts";
import { misfits, withCode } from "./importer/claims.ts";
import type { Compile } from "./importer/compiler.ts";
import { pathOf } from "./level.ts";
import type { Use } from "./render/types.ts";
import { modelAdded } from "./rules/model-added.ts";
import { modelRemoved } from "./rules/model-removed.ts";
import { respelt } from "./rules/respelt.ts";
import type { Rule } from "./rules/rule.ts";
import { typeChanged } from "./rules/type-changed.ts";
import { undecided } from "./rules/undecided.ts";
import { isProvedSafe, type Rendering, type Side, type Sides, sidesOf, type Twin } from "./sides.ts";
import { type Found, walk } from "./walk.ts";
import { questions, splits, type Witness } from "./witness.ts";

/** One thing that is another in the new contract. */
export interface Change {
  /** The id of its rule. */
  readonly rule: string;
  /** The model, or the entry of `$defs`, that it is in. */
  readonly model: string;
  /** Where in a payload, as a JSON pointer in which `*` stands for any item or key. */
  readonly instancePath: string;
  readonly bump: Bump;
  readonly audience: Audience;
  readonly before: Json;
  readonly after: Json;
  readonly message: string;
  /** What shows that somebody is hurt; null where nobody is, or where nothing could be found that shows it. */
  readonly witness: Witness | null;
  /** Why a waiver overrules the rule's bump, if one does. */
  readonly waiver?: string;
}

export interface Comparison {
  readonly bump: Bump;
  /** The greatest first, otherwise in the order of the new contract. */
  readonly changes: readonly Change[];
}

export interface Options {
  /** What the two are called in sentences: `old` and `new` unless told. */
  readonly names?: { readonly before: string; readonly after: string };
  /** Compiles what an importer would write; without it an importer's claim rests on the rules alone. */
  readonly compile?: Compile;
}

/**
 * What changed between two contracts, whom it hurts, and the bump that follows. Each is a JSON Schema 2020-12 document: one model, or
 * definitions, or both.
 *
 * @throws DocumentError if one of them is no such document, says a keyword that is not known, or accepts nothing.
 */
export function compare(before: unknown, after: unknown, { names = { before: "old", after: "new" }, compile }: Options = {}): Comparison {
  const sides = sidesOf(before, after, names);
  const twins = sides.before.document.definitions.flatMap((old): Twin[] => {
    const now = sides.after.document.definitions.find(({ key }) => key === old.key);
    return now === undefined ? [] : [{ old, now }];
  });
  const found = [...exported(sides), ...twins.flatMap((twin) => walk(twin).map((each) => confirmed(each, twin, sides)))];
  const isMajor = (changes: readonly Change[]): boolean => changes.some(({ bump }) => bump === "major");
  const types = isMajor(found) ? [] : typesChanged(twins, sides, compile);
  const unproved = isMajor([...found, ...types]) ? [] : twins.flatMap((twin) => unexplained(twin, sides, found));
  const changes = withCode([...found, ...types, ...unproved], sides, compile);
  const all = changes.length === 0 ? twins.filter(isRespelt).map(respeltChange) : changes;
  return { bump: greatest(all.map(({ bump }) => bump)), changes: [...all].sort((a, b) => bumps.indexOf(b.bump) - bumps.indexOf(a.bump)) };
}

/** The names that only one side exports. */
function exported({ before, after }: Sides): Change[] {
  const lacking = (some: Side, others: Side): string[] => {
    const keys = new Set(others.document.definitions.map(({ key }) => key));
    return some.document.definitions.filter(({ key }) => !keys.has(key)).map(({ name }) => name);
  };
  return [
    ...lacking(before, after).map((name) =>
      change(modelRemoved, name, { bump: "major", audience: "importer", before: name, message: `${name} is gone, and so is its type` }),
    ),
    ...lacking(after, before).map((name) =>
      change(modelAdded, name, { bump: "minor", audience: "importer", after: name, message: `${name} is new` }),
    ),
  ];
}

/** A finding with what shows it. What nothing shows and a proof excludes hurts nobody. */
function confirmed({ rule, finding, level }: Found, twin: Twin, sides: Sides): Change {
  const { bump, audience, message, before = null, after = null, property } = finding;
  const instancePath = pathOf(level) + (property === undefined ? "" : `/${escapePointer(property)}`);
  const said = { rule: rule.id, model: twin.now.name, instancePath, before, after };
  if (bump !== "major" || finding.isSilent || (audience !== "writer" && audience !== "reader"))
    return { ...said, bump, audience, message, witness: null };
  const asked = [...questions(twin, sides)].sort((a, b) => Number(b.audience === audience) - Number(a.audience === audience));
  const inner = property === undefined ? [] : probesOf([level.before, level.after], property);
  const tries = [finding.probes ?? [], inner, probes([level.before, level.after])].filter((values) => values.length > 0);
  for (const values of tries)
    for (const question of asked) {
      const witness = splits(question, level, instancePath, values);
      if (witness !== undefined) return { ...said, bump, audience: question.audience, message, witness };
    }
  if (isProvedSafe(twin, sides)) {
    const isGain = !includes([twin.now.place], [twin.old.place]);
    return { ...said, bump: isGain ? "minor" : "patch", audience, message: `${message}; but no payload can show it`, witness: null };
  }
  return {
    ...said,
    bump,
    audience,
    message: `${message}; no payload was found that shows it, and nothing proves that there is none: a waiver can overrule it`,
    witness: null,
  };
}

/** Types that stop fitting although every payload does: a union of numbers in place of a number. */
function typesChanged(twins: readonly Twin[], sides: Sides, compile: Compile | undefined): Change[] {
  const byProof = twins.flatMap((twin) => [written(twin, sides), read(twin, sides)].filter((found) => found !== undefined));
  if (byProof.length > 0 || compile === undefined) return byProof;
  return misfits(twins, sides, compile).map(({ twin, witness }) => ({
    ...misfit(twin, "written", null),
    message: `the types of ${twin.now.name} no longer fit each other`,
    witness,
  }));
}

/** A value of the old type that is none of the new one. */
function written(twin: Twin, { before, after }: Sides): Change | undefined {
  const [given, wanted] = [before.types("written", "closed"), after.types("written", "closed")];
  return strays(given, wanted, twin.old, twin.now, (value) => misfit(twin, "written", value));
}

/** A value of the new type that is none of the old one. */
function read(twin: Twin, { before, after }: Sides): Change | undefined {
  const [given, wanted] = [after.types("read", "closed"), before.types("read", "open")];
  return strays(given, wanted, twin.now, twin.old, (value) => misfit(twin, "read", value));
}

function strays(
  given: Rendering,
  wanted: Rendering,
  part: Definition,
  whole: Definition,
  told: (value: Json) => Change,
): Change | undefined {
  const [inner, outer] = [given.conjunction(part), wanted.conjunction(whole)];
  if (includes(inner, outer)) return undefined;
  const value = probes([inner, outer]).find((each) => given.judge(part)(each).length === 0 && wanted.judge(whole)(each).length > 0);
  return value === undefined ? undefined : told(value);
}

const misfit = ({ now }: Twin, use: Use, value: Json): Change =>
  change(typeChanged, now.name, {
    bump: "major",
    audience: "importer",
    before: use,
    after: value,
    message:
      use === "written"
        ? `what fitted the old type of ${now.name} no longer fits the new one`
        : `the new type of ${now.name} does not fit where the old one was read`,
  });

/** What no rule has found: a payload that splits the validators, or schemas of which nothing can be proved. */
function unexplained(twin: Twin, sides: Sides, found: readonly Change[]): Change[] {
  const level = { before: [twin.old.place], after: [twin.now.place], up: undefined };
  if (!isProvedSafe(twin, sides)) {
    for (const question of questions(twin, sides)) {
      const witness = splits(question, level, "", probes([level.before, level.after]));
      if (witness !== undefined)
        return [
          {
            ...change(undecided, twin.now.name, {
              bump: "major",
              audience: question.audience,
              message: `${twin.now.name} changes in a way that no rule explains`,
            }),
            witness,
          },
        ];
    }
    return [
      change(undecided, twin.now.name, {
        bump: "major",
        audience: "writer",
        message: `nothing proves that ${twin.now.name} is safe for old payloads and old readers: a waiver can overrule it`,
      }),
    ];
  }
  const isTold = found.some(({ bump }) => bump === "minor");
  if (isTold || includes([twin.now.place], [twin.old.place])) return [];
  return [change(undecided, twin.now.name, { bump: "minor", audience: "writer", message: `${twin.now.name} may accept more than before` })];
}

/** Whether a definition is written in other words, or in another order. */
const isRespelt = ({ old, now }: Twin): boolean => spelt(old.place) !== spelt(now.place);

/** A definition as it is written, but for what tells where it stands; the definitions in it are compared by themselves. */
const spelt = ({ schema }: Place): string =>
  JSON.stringify(schema, (key, value: unknown) => (["$schema", "$id", "$defs", "definitions"].includes(key) ? undefined : value));

const respeltChange = ({ now }: Twin): Change =>
  change(respelt, now.name, { bump: "patch", audience: "person", message: "the same is said in another way" });

function change(
  rule: Rule,
  model: string,
  { before = null, after = null, ...rest }: Pick<Change, "bump" | "audience" | "message"> & { before?: Json; after?: Json },
): Change {
  return { rule: rule.id, model, instancePath: "", ...rest, before, after, witness: null };
}
