import type { SchemaLocation } from "@tools/contract";
import { has } from "@tools/contract/json";
import { annotation, boundsOf, type SchemaResolver } from "@tools/contract/schema";
import type { Mode } from "./mode.ts";

/**
 * The doc comment of a type or a property: meaning, unit, bounds, values, default and an example. A tolerant type does not mention bounds,
 * because only writers must keep them.
 */
export function docComment(
  location: SchemaLocation,
  { mode, resolver }: { mode: Mode; resolver: SchemaResolver },
  isDefinition = false,
): string {
  const unit = annotation(resolver, location, "x-unit");
  const bounds = mode === "strict" ? boundsOf(resolver.at(location)) : [];
  const standard = annotation(resolver, location, "default");
  const [example] = annotation(resolver, location, "examples") ?? [];
  return [
    prose(annotation(resolver, location, "description") ?? ""),
    [...(unit === undefined || unit === "none" ? [] : [`Unit: ${unit}`]), ...bounds].map((fact) => `${prose(fact)}.`).join(" "),
    enumLines(location),
    isDefinition && mode === "tolerant" ? tolerantNote(location, resolver) : "",
    standard === undefined ? "" : `@defaultValue ${JSON.stringify(standard)}`,
    example === undefined ? "" : `@example ${JSON.stringify(example)}`,
    annotation(resolver, location, "deprecated") === true ? "@deprecated" : "",
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    .replaceAll("*/", "*\\/");
}

/** A note on each tolerant type about the constraints that a reader can rely on. */
function tolerantNote(location: SchemaLocation, resolver: SchemaResolver): string {
  const resolved = resolver.at(location);
  if (resolved.properties.size > 0)
    return "As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.";
  return boundsOf(resolved).length > 0 ? "As a reader gets it: bounds, lengths, patterns and formats may not hold." : "";
}

/** The values of an enum in this schema. The values of a definition that it refers to are in that definition's comment. */
function enumLines({ schema }: SchemaLocation): string {
  const meanings = schema["x-enumDescriptions"] ?? {};
  const lines = (schema.enum ?? []).map((value) => {
    const meaning = typeof value === "string" && has(meanings, value) ? `: ${prose(String(meanings[value]))}` : "";
    return `- ${code(JSON.stringify(value))}${meaning}`;
  });
  if (schema["x-open-enum"] !== true) return lines.join("\n");
  const added = schema.oneOf === undefined ? "values" : "models";
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    `Later versions may add ${added}: switch over it exhaustively where you write one, and with a default where you read one.`,
  ].join("\n");
}

/** Text in which no editor finds a tag. */
const prose = (text: string): string => text.replace(/(^|[\s{])@(?=[a-z])/gi, "$1\\@");

/** Markdown's code span, fenced by more backticks than the text has in a row. */
const code = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
};
