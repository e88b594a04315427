import { Document, type SchemaLocation } from "../../document/document.ts";
import type { Analysis } from "../analysis.ts";

/** The schema of objects that have a property. It is one location for each name, as if a document had it. */
export function requiring(analysis: Analysis, name: string): SchemaLocation {
  const known = byAnalysis.get(analysis) ?? new Map<string, SchemaLocation>();
  byAnalysis.set(analysis, known);
  const location = known.get(name) ?? new Document({ type: "object", required: [name] }).root;
  known.set(name, location);
  return location;
}

const byAnalysis = new WeakMap<Analysis, Map<string, SchemaLocation>>();
