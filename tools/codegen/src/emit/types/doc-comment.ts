import type { Site } from "../../contract/contract.ts";
import { annotation, type Shape, type Shapes } from "../../contract/shape.ts";
import { boundsOf } from "../../contract/words.ts";

/** What a reader of the type wants to know of a place: meaning, unit, bounds, openness, default and an example. */
export function docComment(site: Site, shapes: Shapes): string {
  const shape = shapes.at(site);
  const unit = annotation(shapes, site, "x-unit");
  const facts = [unit === undefined || unit === "none" ? "" : `Unit: ${unit}.`, ...boundsOf(shape).map((bound) => `${bound}.`)].filter(
    (fact) => fact !== "",
  );
  const enums = enumLines(site, shape, shapes);
  const standard = annotation(shapes, site, "default");
  const [example] = annotation(shapes, site, "examples") ?? [];
  const blocks = [
    annotation(shapes, site, "description") ?? "",
    facts.join(" "),
    enums.join("\n"),
    standard === undefined ? "" : `@defaultValue ${JSON.stringify(standard)}`,
    example === undefined ? "" : `@example ${JSON.stringify(example)}`,
  ].filter((block) => block !== "");
  return blocks.join("\n\n").replaceAll("*/", "*\\/");
}

/** The values of the enum that stands here itself; where another definition is referred to, its own comment lists them. */
function enumLines(site: Site, shape: Shape, shapes: Shapes): string[] {
  const values = site.schema.enum;
  if (values === undefined) return [];
  const meanings = annotation(shapes, site, "x-enum-descriptions") ?? {};
  const open = shape.constraints.some(({ keyword, site: place }) => keyword === "enum" && place.schema["x-open-enum"] === true);
  return [
    ...values.map(
      (value) =>
        `- \`${JSON.stringify(value)}\`${typeof value === "string" && meanings[value] !== undefined ? `: ${String(meanings[value])}` : ""}`,
    ),
    ...(open ? ["", "Later versions may add values: a reader must expect one that is not listed here."] : []),
  ];
}
