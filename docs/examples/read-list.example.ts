import { readSessions } from "@session-schema/validators/session";

const page = [{ name: "friday-show" }, { name: 7 }, { name: "encore" }];
const { accepted, rejected } = readSessions(page);
for (const { index, value } of accepted) console.log(index, value.name);
for (const { index, issues } of rejected) {
  console.log(index, issues[0]?.message);
}
