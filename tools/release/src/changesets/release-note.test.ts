import type { Change } from "@tools/compat";
import { expect, test } from "vitest";
import { noteOf, noteWithModel, subjectOf } from "./release-note.ts";

const change = (instancePath: string, message: string, breaks: string | null = null): Change => ({
  rule: "rule",
  model: "Session",
  instancePath,
  bump: "minor",
  audience: "reader",
  proof: "rule",
  before: null,
  after: null,
  message,
  breaks,
  witness: null,
});

const rows = [
  { change: change("/region", "Optional property `region` added."), note: "Optional property `region` added.", subject: "region" },
  { change: change("/encoder/fps", "Property `fps` removed."), note: "Property `encoder.fps` removed.", subject: "fps" },
  {
    change: change("/encoders/*/fps", "Minimum raised from 0 to 1.", "Writers that send smaller numbers break."),
    note: "`encoders.*.fps`: minimum raised from 0 to 1. Writers that send smaller numbers break.",
    subject: "fps",
  },
  { change: change("/a.b~1c/*", "Deprecated."), note: '`["a.b/c"].*`: deprecated.', subject: "a.b/c" },
  { change: change("", "Model added."), note: "Model added.", subject: "Session" },
  {
    change: change("", "A. No breaking payload was found, but the change isn't proven safe. If it is safe, add a waiver."),
    note: "A. No breaking payload was found, but the change isn't proven safe.",
    subject: "Session",
  },
];

test.for(rows)("$change.message at $change.instancePath is the note $note", ({ change, note, subject }) => {
  expect([noteOf(change), subjectOf(change)]).toEqual([note, subject]);
});

test("a note on its own starts with the model", () => {
  expect(noteWithModel(change("", "Model added."))).toBe("`Session`: model added.");
});
