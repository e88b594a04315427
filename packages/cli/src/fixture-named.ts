import { didYouMean, UsageError } from "@tools/command-line";
import type { Fixture } from "./fixture.ts";

/** The fixture of a name. Throws UsageError if there is none. */
export function fixtureNamed(name: string, fixtures: readonly Fixture[]): Fixture {
  const found = fixtures.find((one) => one.name === name);
  if (found === undefined) throw unknownFixture(name, fixtures);
  return found;
}

/** The error for a name that no fixture has. */
export function unknownFixture(name: string, fixtures: readonly Fixture[]): UsageError {
  const matching = fixtures.filter((one) => one.name.startsWith(name)).length;
  const hint =
    matching > 0
      ? ` Run session-schema fixture --list ${name} for the ${matching} that begin with it.`
      : didYouMean(
          name,
          fixtures.map((one) => one.name),
        );
  return new UsageError(`Unknown fixture ${JSON.stringify(name)}.${hint || " Run session-schema fixture --list for a list."}`);
}
