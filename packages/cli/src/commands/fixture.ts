import { readFixtures } from "session-schema:fixtures";
import { UsageError } from "@tools/command-line";
import { printable } from "@tools/json-text";
import type { Fixture } from "../fixture.ts";
import { fixtureNamed, unknownFixture } from "../fixture-named.ts";
import type { Paint } from "../terminal.ts";
import type { Command } from "./command.ts";

/** Prints test payloads. */
export const fixture: Command = {
  name: "fixture",
  summary: "print a test payload, or list them",
  positionals: "[name]",
  options: { list: { description: "list the fixtures with their expected results; with a name, only those that begin with it" } },
  notes: [
    "Without a name, it lists all fixtures.",
    "",
    "  session-schema fixture session/canonical",
    "  session-schema fixture --list session/recording-status",
    "  session-schema fixture session/canonical | session-schema validate",
  ],
  run: async ({ positionals, options }, { print, paint }) => {
    if (positionals.length > 1) throw new UsageError("fixture accepts one name at most.");
    const [name] = positionals;
    const fixtures = readFixtures();
    if (name !== undefined && options["list"] !== true) {
      await print(`${JSON.stringify(fixtureNamed(name, fixtures).payload, null, 2)}\n`);
      return 0;
    }
    const matching = fixtures.filter((one) => one.name.startsWith(name ?? ""));
    if (matching.length === 0) throw unknownFixture(name ?? "", fixtures);
    await print(table(matching, paint));
    return 0;
  },
};

function table(fixtures: readonly Fixture[], paint: Paint): string {
  const header = { name: "fixture", model: "model" };
  const widths = { name: 0, model: 0 };
  for (const { name, model } of [header, ...fixtures]) {
    widths.name = Math.max(widths.name, name.length);
    widths.model = Math.max(widths.model, model.length);
  }
  const row = ({ name, model }: Pick<Fixture, "name" | "model">, description: string): string =>
    `${model.padEnd(widths.model)}  ${name.padEnd(widths.name)}  ${description}\n`;
  const rows = fixtures.map(
    (one) => `${result(one.strict, paint)}  ${result(one.tolerant, paint)}  ${row(one, printable(one.description))}`,
  );
  return [paint("dim", `strict    tolerant  ${row(header, "description")}`), ...rows].join("");
}

const result = (accepted: boolean, paint: Paint): string => (accepted ? paint("green", "accepted") : paint("red", "rejected"));
