import { type NamesFor, type Place, shells } from "@tools/command-line";
import { rules } from "@tools/compat/rules";
import { modelLocation, propertiesOf, schemas } from "../contract.ts";
import { keywordNames, modelNames } from "../explain/topics.ts";

/** The names that complete a place on the command line. */
export const namesFor: NamesFor = async (place) => {
  if (place.option !== undefined) return place.option === "<Model>" ? modelNames : place.option === "<file>" ? "files" : [];
  return positionals[place.command]?.(place) ?? "files";
};

type Positional = Extract<Place, { option?: undefined }>;

const positionals: Readonly<Record<string, (place: Positional) => Promise<readonly string[] | "files">>> = {
  explain: async () => [...modelNames, ...modelNames.flatMap(pathsOf), ...keywordNames, ...rules.map(({ id }) => id)],
  schema: async () => [...schemas.strict.keys()],
  fixture: fixtureNames,
  completion: async () => shells,
  webhook: async ({ positionals: [action, file] }) => {
    if (action === undefined) return ["send", "verify", "listen"];
    if (file !== undefined || action === "listen") return [];
    return action === "send" ? fixtureNames() : "files";
  },
};

async function fixtureNames(): Promise<readonly string[]> {
  const { readFixtures } = await import("session-schema:fixtures");
  return readFixtures().map(({ name }) => name);
}

function pathsOf(model: string): string[] {
  const location = modelLocation(model);
  return location === undefined ? [] : propertiesOf(location).map(({ name }) => `${model}.${name}`);
}
