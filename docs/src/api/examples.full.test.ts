import { join } from "node:path";
import { type DeclarationReflection, ReferenceReflection, type Reflection, ReflectionKind } from "typedoc";
import { expect, test } from "vitest";
import { docsRoot, repositoryRoot } from "../paths.ts";
import { convert } from "./convert.ts";

test("every function that a package exports has a worked example", async () => {
  const { project } = await convert({ root: repositoryRoot, documents: [], home: join(docsRoot, "src/home.md") });
  const functions = exportsOf(project).filter((each) => each.kindOf(ReflectionKind.Function));
  const without = functions.filter((each) => !(each.signatures ?? []).every(({ comment }) => hasCode(comment?.getTags("@example"))));
  expect(functions.length).toBeGreaterThan(20);
  expect(without.map((each) => each.getFullName())).toEqual([]);
});

/** The exports of a reflection's modules, re-exports included. */
function exportsOf(reflection: Reflection): DeclarationReflection[] {
  if (reflection instanceof ReferenceReflection) return exportsOf(reflection.getTargetReflectionDeep());
  const children = "children" in reflection ? ((reflection.children ?? []) as DeclarationReflection[]) : []; // documents have no declarations
  if (reflection.isProject() || reflection.kindOf(ReflectionKind.SomeModule)) return children.flatMap(exportsOf);
  return [reflection as DeclarationReflection]; // members of a module are declarations
}

const hasCode = (tags: readonly { readonly content: readonly { readonly text: string }[] }[] = []): boolean =>
  tags.some(({ content }) =>
    content
      .map(({ text }) => text)
      .join("")
      .includes("```"),
  );
