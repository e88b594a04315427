import { isObject, type Json } from "@tools/contract/json";
import { dialect, isSchema, withCurrentKeywords } from "@tools/contract/schema";
import { Document, keywordsOf, type SchemaLocation } from "./document.ts";
import { DocumentError } from "./document-error.ts";
import { jsonProblem } from "./json-problem.ts";
import { isKnown } from "./keywords.ts";
import { metaSchemaProblem } from "./meta-schema.ts";
import { withStaticReferences } from "./static-references.ts";
import { withUnicodePatterns } from "./unicode-patterns.ts";

/**
 * A value as a document that can be compared.
 *
 * @throws DocumentError if it isn't JSON Schema 2020-12, has an unknown keyword, or refers to a schema that it doesn't contain.
 */
export function readDocument(value: unknown): Document {
  const schema = value as Json; // what isn't JSON is rejected below: it isn't a schema, or the meta-schema finds it
  if (!isSchema(schema)) throw new DocumentError("a schema must be an object, true or false");
  const fault = jsonProblem(schema);
  if (fault !== undefined) throw new DocumentError(fault);
  if (isObject(schema) && !dialects.has(schema["$schema"] ?? dialect))
    throw new DocumentError(`$schema must be JSON Schema 2020-12, got ${JSON.stringify(schema["$schema"])}`);
  const unicode = withUnicodePatterns(schema);
  const problem = metaSchemaProblem(unicode);
  if (problem !== undefined) throw new DocumentError(problem);
  const document = new Document(withCurrentKeywords(withStaticReferences(unicode)));
  for (const location of document.locations()) check(location);
  return document;
}

const dialects: ReadonlySet<Json> = new Set([dialect, `${dialect}#`, "http://json-schema.org/draft/2020-12/schema"]);

function check(location: SchemaLocation): void {
  const { $ref, ...keywords } = keywordsOf(location);
  const at = location.pointer === "" ? "the root" : location.pointer;
  const unknown = Object.keys(keywords).find((keyword) => !isKnown(keyword));
  if (unknown !== undefined)
    throw new DocumentError(
      `${at} has the unknown keyword ${JSON.stringify(unknown)}; it isn't in JSON Schema 2020-12, so it can't be compared`,
    );
  if ($ref !== undefined && location.document.target(location) === undefined)
    throw new DocumentError(`${at} refers to ${JSON.stringify($ref)}, which the document doesn't contain; bundle the document first`);
}
