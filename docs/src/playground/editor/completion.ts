import { autocompletion, type Completion, type CompletionContext, type CompletionSource, startCompletion } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { JsonContext } from "@tools/json-text";
import { type Fields, type FieldType, typeAt } from "../fields/fields.ts";
import { contextAtPosition, type TextFacts } from "./context-at-position.ts";

/** Completes keys and values from the schema of the model. */
export const completion = (facts: TextFacts, fields: () => Promise<Fields>): Extension =>
  autocompletion({ override: [source(facts, fields)], icons: false, maxRenderedOptions: 100 });

const source =
  (facts: TextFacts, fields: () => Promise<Fields>): CompletionSource =>
  async ({ state, pos, explicit }: CompletionContext) => {
    const found = contextAtPosition(state, pos, facts);
    if (found === undefined || (found.token.length === 0 && !explicit)) return null;
    const { offset, length } = found.token;
    const written = state.sliceDoc(offset, offset + length);
    const isComplete = offset + length === pos && /^"(.*[^\\])?"$/s.test(written) && length > 1;
    if (isComplete && !explicit) return null;
    const type = typeAt(await fields(), facts.model(), found.path);
    if (type === undefined) return null;
    const options = found.role === "key" ? keys(type, await fields(), found, facts) : values(type, facts);
    // The quote isn't a part of what the options are compared with.
    const from = written.startsWith('"') ? offset + 1 : offset;
    return { from: Math.min(from, pos), options, validFor: /^[^"\n]*$/ };
  };

function keys(object: FieldType, { types }: Fields, { siblings }: JsonContext, facts: TextFacts): Completion[] {
  return Object.entries(object.properties)
    .filter(([name]) => !siblings.includes(name))
    .map(([name, { type, required, deprecated, description }]) => ({
      label: name,
      detail: [types[type]?.name, required ? "required" : "", deprecated ? "deprecated" : ""].filter((part) => part !== "").join(", "),
      info: description,
      boost: required ? 2 : deprecated ? -2 : 0,
      apply: (view) =>
        insert(view, facts, ({ hasColon }) => JSON.stringify(name) + (hasColon ? "" : ": "), (types[type]?.values.length ?? 0) > 0),
    }));
}

function values({ values }: FieldType, facts: TextFacts): Completion[] {
  return values.map(({ json, meaning }, index) => ({
    label: json.startsWith('"') ? String(JSON.parse(json)) : json,
    ...(meaning === "" ? {} : { info: meaning }),
    boost: -index, // in the order of the schema
    apply: (view) => insert(view, facts, () => json, false),
  }));
}

/** Replaces the key or the value at the cursor. `next` offers what may follow. */
function insert(view: EditorView, facts: TextFacts, textFor: (context: JsonContext) => string, next: boolean): void {
  const position = view.state.selection.main.head;
  const found = contextAtPosition(view.state, position, facts);
  if (found === undefined) return;
  const { offset, length } = found.token;
  const text = textFor(found);
  view.dispatch({
    changes: { from: offset, to: offset + length, insert: text },
    selection: { anchor: offset + text.length },
    userEvent: "input.complete",
    scrollIntoView: true,
  });
  if (next && !found.hasColon) startCompletion(view);
}
