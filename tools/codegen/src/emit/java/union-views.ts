import type { UnionDeclaration } from "@tools/contract/languages";
import { literal } from "@tools/contract/languages/java";
import { comment, docOf, html } from "./doc.ts";
import { alternatives } from "./java-value.ts";
import type { JavaView } from "./view.ts";

/** The sealed interface of a union, and the class of the objects that later versions may add to it. */
export function unionViews({ name, tag, isOpen, branches, ...documented }: UnionDeclaration, view: Omit<JavaView, "doc">): JavaView[] {
  const unknown = isOpen ? [`Unknown${name}`] : [];
  const key = literal(tag);
  const union = {
    tag: key,
    expected: literal(isOpen ? "a string" : alternatives(branches.map(({ value }) => JSON.stringify(value)))),
    permits: [...branches.map(({ target }) => target), ...unknown].join(", "),
    branches: branches.map(({ value, target }) => ({ value: literal(value), branchType: target })),
    unknown,
  };
  const explanation = `The class of an object depends on its property ${html(`\`${tag}\``)}.`;
  const later = unknown.map((type) => ` With a value that this version of the contract doesn't define, it is {@link ${type}}.`);
  return [
    {
      ...view,
      reader: `${name}.Deserializer::read`,
      doc: comment({ text: `${docOf(documented, `${name}.`)}\n *\n * <p>${explanation}${later.join("")}` }),
      union,
    },
    ...unknown.map((type) => ({
      ...view,
      typeName: type,
      reader: `${type}::read`,
      doc: comment({ text: `A {@link ${name}} of a later version of the contract.` }),
      unknownVariant: { union: name, tag: key },
    })),
  ];
}
