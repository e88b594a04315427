import { join } from "node:path";
import { type Reflection, ReflectionKind } from "typedoc";
import { expect, test } from "vitest";
import { docsRoot, repositoryRoot } from "../paths.ts";
import { convert } from "./convert.ts";

test("every parameter and every property that a package exports has a comment", { timeout: 60_000 }, async () => {
  const { project } = await convert({ root: repositoryRoot, documents: [], home: join(docsRoot, "src/home.md") });
  const members = Object.values(project.reflections).filter((each) => isParameter(each) || isProperty(each));
  expect(members.length).toBeGreaterThan(200);
  expect(members.filter((each) => !each.hasComment()).map((each) => each.getFullName())).toEqual([]);
});

/** A parameter of a function or a method, not that of a function that is itself a parameter or a property. Its comment is theirs. */
const isParameter = (each: Reflection): boolean =>
  each.kindOf(ReflectionKind.Parameter) &&
  each.parent?.kindOf(ReflectionKind.CallSignature | ReflectionKind.ConstructorSignature) === true &&
  !isUnnamed(each.parent.parent);

/** A property of a type. A constant is a payload: its properties are in the reference. */
const isProperty = (each: Reflection): boolean => each.kindOf(ReflectionKind.Property) && !isWithinConstant(each);

const isUnnamed = (each: Reflection | undefined): boolean => each?.kindOf(ReflectionKind.TypeLiteral) === true;

const isWithinConstant = ({ parent }: Reflection): boolean =>
  parent !== undefined && (parent.kindOf(ReflectionKind.Variable) || isWithinConstant(parent));
