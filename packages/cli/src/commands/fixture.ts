import { readFixtures } from "session-schema:fixtures";
import { printable } from "@tools/json-text";
import type { Fixture } from "../fixture.ts";
import type { Paint } from "../terminal.ts";
import { didYouMean, UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Prints payloads to test with. */
export const fixture: Command = {
  name: "fixture",
  says: "print a payload to test with, or list them",
  words: "[name]",
  options: { list: { says: "list the fixtures with their verdicts; with a name, those that begin with it" } },
  notes: [
    "Without a name it lists all of them.",
    "",
    "  session-schema fixture session/canonical",
    "  session-schema fixture --list session/recording-status",
    "  session-schema fixture session/canonical | session-schema validate",
  ],
  run: async ({ words, options }, { print, paint }) => {
    if (words.length > 1) throw new UsageError("fixture takes one name.");
    const [name] = words;
    const fixtures = readFixtures();
    if (name !== undefined && options["list"] !== true) {
      await print(`${JSON.stringify(named(name, fixtures).payload, null, 2)}\n`);
      return 0;
    }
    const listed = fixtures.filter((one) => one.name.startsWith(name ?? ""));
    if (listed.length === 0) throw noSuch(name ?? "", fixtures);
    await print(list(listed, paint));
    return 0;
  },
};

function named(name: string, fixtures: readonly Fixture[]): Fixture {
  const found = fixtures.find((one) => one.name === name);
  if (found === undefined) throw noSuch(name, fixtures);
  return found;
}

function noSuch(name: string, fixtures: readonly Fixture[]): UsageError {
  const below = fixtures.filter((one) => one.name.startsWith(name)).length;
  const hint =
    below > 0
      ? ` session-schema fixture --list ${name} shows the ${below} that begin so.`
      : didYouMean(
          name,
          fixtures.map((one) => one.name),
        );
  return new UsageError(`there is no fixture ${JSON.stringify(name)}.${hint || " session-schema fixture --list shows what there is."}`);
}

function list(fixtures: readonly Fixture[], paint: Paint): string {
  const header = { name: "fixture", model: "model" };
  const widths = { name: 0, model: 0 };
  for (const { name, model } of [header, ...fixtures]) {
    widths.name = Math.max(widths.name, name.length);
    widths.model = Math.max(widths.model, model.length);
  }
  const row = ({ name, model }: Pick<Fixture, "name" | "model">, says: string): string =>
    `${model.padEnd(widths.model)}  ${name.padEnd(widths.name)}  ${says}\n`;
  const rows = fixtures.map((one) => `${verdict(one.strict, paint)}  ${verdict(one.tolerant, paint)}  ${row(one, printable(one.says))}`);
  return [paint("dim", `strict    tolerant  ${row(header, "what it is")}`), ...rows].join("");
}

const verdict = (accepted: boolean, paint: Paint): string =>
  paint(accepted ? "green" : "red", (accepted ? "accepted" : "refused").padEnd(8));
