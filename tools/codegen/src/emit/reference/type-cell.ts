import type { Definition, Model } from "@tools/contract";
import type { Language, Names } from "@tools/contract/languages";
import type { ResolvedSchema } from "@tools/contract/schema";
import { enumerationAt, nameAt } from "@tools/contract/schema";
import { code, link } from "../../markdown.ts";
import type { Field, Page, Section } from "./page.ts";

/**
 * A field's type in a language, linked to the pages or sections of the definitions that it mentions. In the table of a definition itself, its
 * type is written out, because its name would add nothing.
 */
export function typeCell(field: Field, { definition: own }: Section, language: Language, page: Page, models: readonly Model[]): string {
  const mentioned = new Map<string, string>();
  let isWhole = field.path.length === 0;
  const names: Names = {
    definition: (resolved) => {
      const { definition } = resolved;
      const isOwn = isWhole && definition === own;
      isWhole = false;
      if (definition === undefined || isOwn) return undefined;
      mentioned.set(definition.name, hrefOf(definition, page));
      return definition.name;
    },
    enumeration: (resolved) => {
      const name = resolved.definition === own ? undefined : enumerationAt(resolved, models)?.name;
      if (name !== undefined && field.list !== undefined) mentioned.set(name, `#${encodeURIComponent(field.list.anchor)}`);
      return name;
    },
    object: (resolved) => objectName(resolved, models),
  };
  const text = code(language.type(field.resolved, names, field.required || field.path.at(-1) === "entry"));
  const [only, ...others] = [...mentioned.values()];
  if (only === undefined) return text;
  if (others.length === 0) return link(text, only);
  return `${text} (${[...mentioned].map(([name, href]) => link(name, href)).join(", ")})`;
}

/** Where a definition is documented: its model's page, or a section of one. */
export const hrefOf = ({ slug, at, name }: Definition, page: Page): string =>
  at.pointer === "" ? `${slug}.md` : `${slug === page.model.slug ? "" : `${slug}.md`}#${name}`;

/** The name in code of an object that is written in place: that of the first place that constrains it. */
function objectName({ locations: [location] }: ResolvedSchema, models: readonly Model[]): string {
  const model = models.find(({ id }) => id === location?.id);
  return model === undefined || location === undefined ? "struct{}" : nameAt(model, location.pointer);
}
