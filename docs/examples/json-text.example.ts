import { readSessionJson } from "@session-schema/validators/session";

const limits = { maxBytes: 1_000_000 };
const text = '{"name":"a","name":"b","sourceBytes":9007199254740993}';
const read = readSessionJson(text, limits);
for (const { line, column, message } of read.warnings) {
  console.log(`${line}:${column} ${message}`);
}
console.log(read.ok && read.value.name);

const cut = readSessionJson('{"name":', limits);
if (!cut.ok) console.log(cut.issues[0]?.message);
