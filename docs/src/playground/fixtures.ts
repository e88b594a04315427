import { finder } from "../browser/finder.ts";
import type { OfferedFixture } from "./fixtures-asset.ts";

/** The fixtures, loaded when somebody asks for one. */
export interface Fixtures {
  readonly named: (name: string) => Promise<OfferedFixture | undefined>;
  /** Opens the dialog in which one is chosen; those of the model come first. */
  readonly choose: () => void;
}

export function fixtures(base: URL, model: () => string): Fixtures {
  let loaded: Promise<readonly OfferedFixture[]> | undefined;
  const load = () => {
    loaded ??= fetchFixtures(new URL("assets/fixtures.json", base)).catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  return {
    named: async (name) => (await load()).find((each) => each.name === name),
    choose: finder({
      label: "Fixtures",
      placeholder: "null, profiles, minimum…",
      hint: "Choose one, or type what it is about.",
      unavailable: "The fixtures could not be loaded. Close this and try again.",
      load: async () => {
        const all = await load();
        return (query) => matching(all, query, model()).map(found);
      },
    }),
  };
}

async function fetchFixtures(url: URL): Promise<readonly OfferedFixture[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}

/** Every word must occur. */
function matching(all: readonly OfferedFixture[], query: string, model: string): OfferedFixture[] {
  const words = query.toLowerCase().split(/\s+/);
  const fit = all.filter((each) => words.every((word) => `${each.name} ${each.model} ${each.says}`.toLowerCase().includes(word)));
  return fit.toSorted((a, b) => Number(b.model === model) - Number(a.model === model));
}

const found = ({ name, says, strict, tolerant }: OfferedFixture) => ({
  title: name,
  where: strict ? "accepted" : tolerant ? "readers accept it" : "refused",
  text: says,
  href: `#fixture=${encodeURIComponent(name)}`,
});
