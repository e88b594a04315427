import { contractOf } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { validators } from "./index.ts";

const note = { description: "A note.", type: "string" };

/** The names of the functions that a model's module exports and that read. */
async function readersOf(slug: string, files: Parameters<typeof contractOf>[0]): Promise<string[]> {
  const emitted = await validators.emit(await contractOf(files));
  const text = emitted.find(({ path }) => path.endsWith(`/${slug}/index.ts`))?.text ?? "";
  return [...text.matchAll(/^export function (read\w+)\(/gm)].map(([, name = ""]) => name);
}

test.for([
  { what: "has the plural of its model", files: { note }, slug: "note", reader: "readNotes" },
  { what: "ends in List if another model has the plural", files: { note, notes: note }, slug: "note", reader: "readNoteList" },
  { what: "has the plural of a word in y", files: { body: note }, slug: "body", reader: "readBodies" },
  { what: "has the plural of a word in s", files: { status: note }, slug: "status", reader: "readStatuses" },
])("the reader of lists $what", async ({ files, slug, reader }) => {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1);
  expect(await readersOf(slug, files)).toEqual([`read${name}`, `read${name}Json`, reader]);
});
