import type { Issue } from "@session-schema/validators";
import { type ModelName, models } from "@session-schema/validators/models";
import { issuePointer, locate, markOf, type Span, type TextLocation } from "@tools/json-text";
import { referenceRow } from "./reference-row.ts";
import { type TextPart, textRanges } from "./text-ranges.ts";
import { toleratedProperties } from "./tolerated-properties.ts";
import type { ToleratedValue, Validated } from "./validation-result.ts";

/** The maximum number of items of one kind in a result, which the validators also have for issues. */
const maxItems = 100;

/** Validates a part of the text, which is JSON, as a payload of a model. */
export function validatePayload(part: TextPart, payload: unknown, model: string): Validated {
  const { text } = part;
  const result = models[model as ModelName].readJson(text); // the page offers no other names
  const issues = result.issues.map((issue) => ({ issue, pointer: issuePointer(issue) }));
  const tolerated = result.ok ? toleratedValues(payload, result.value, issues) : [];
  const locations = locate(
    text,
    [...issues, ...tolerated].map(({ pointer }) => pointer),
  );
  const spanOf = (pointer: string, keyword: string): Span => {
    const location = locations.get(pointer);
    if (location === undefined) return { offset: 0, length: 0 };
    // A missing property has no place of its own. The key of its object says more than a brace.
    return keyword === "required" && location.key !== undefined ? location.key : markOf(text, location, keyword);
  };
  return {
    kind: "validated",
    strict: issues.length === 0, // both modes report the same issues
    tolerant: result.ok,
    issues: textRanges(
      part,
      issues.map(({ issue, pointer }) => {
        const { message, keyword, tolerated } = issue;
        return { message, pointer, keyword, tolerated, row: referenceRow(issue, pointer, model), span: spanOf(pointer, keyword) };
      }),
    ).sort((a, b) => Number(a.tolerated) - Number(b.tolerated)),
    omitted: result.omitted,
    tolerated: textRanges(
      part,
      tolerated.map(({ handling, pointer }) => ({
        handling,
        pointer,
        value: clipped(text, locations.get(pointer)),
        span: spanOf(pointer, handling === "kept" ? "additionalProperties" : ""),
      })),
    ),
    warnings: textRanges(
      part,
      result.warnings.map(({ message, instancePath, offset, length }) => ({ message, pointer: instancePath, span: { offset, length } })),
    ),
  };
}

type Tolerated = Pick<ToleratedValue, "handling" | "pointer">;

/** Unknown properties and nulls, and every other value that has an issue. */
function toleratedValues(
  payload: unknown,
  value: unknown,
  issues: readonly { readonly issue: Issue; readonly pointer: string }[],
): Tolerated[] {
  const properties = toleratedProperties(payload, value, maxItems);
  const listed = new Set(properties.map(({ pointer }) => pointer));
  const others = new Set(
    issues.filter(({ issue, pointer }) => issue.keyword !== "required" && !listed.has(pointer)).map(({ pointer }) => pointer),
  );
  return [...properties, ...[...others].map((pointer): Tolerated => ({ handling: "as sent", pointer }))];
}

function clipped(text: string, location: TextLocation | undefined): string {
  if (location === undefined) return "";
  const { offset, length } = location.value;
  const maxLength = 60;
  const start = text.slice(offset, offset + Math.min(length, maxLength)).replace(/\s+/g, " ");
  return length > maxLength ? `${start}…` : start;
}
