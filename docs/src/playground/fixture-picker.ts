import { finder } from "../browser/finder.ts";
import type { PlaygroundFixture } from "./fixtures-asset.ts";

/** The fixtures, which are loaded on first use. */
export interface FixturePicker {
  readonly find: (name: string) => Promise<PlaygroundFixture | undefined>;
  /** Opens a dialog to choose a fixture. Those of the current model come first. */
  readonly open: () => void;
}

export function fixturePicker(base: URL, currentModel: () => string): FixturePicker {
  let loading: Promise<readonly PlaygroundFixture[]> | undefined;
  const load = () => {
    loading ??= fetchFixtures(new URL("assets/fixtures.json", base)).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    find: async (name) => (await load()).find((fixture) => fixture.name === name),
    open: finder({
      label: "Fixtures",
      placeholder: "null, profiles, minimum…",
      hint: "Choose a fixture, or type to search.",
      unavailable: "The fixtures couldn't be loaded. Close this and try again.",
      load: async () => {
        const all = await load();
        return (query) => matching(all, query, currentModel()).map(item);
      },
    }),
  };
}

async function fetchFixtures(url: URL): Promise<readonly PlaygroundFixture[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} returned status ${response.status}`);
  return response.json();
}

/** The fixtures that contain every word. */
function matching(all: readonly PlaygroundFixture[], query: string, model: string): PlaygroundFixture[] {
  const words = query.toLowerCase().split(/\s+/);
  const matches = all.filter((fixture) =>
    words.every((word) => `${fixture.name} ${fixture.model} ${fixture.description}`.toLowerCase().includes(word)),
  );
  return matches.toSorted((a, b) => Number(b.model === model) - Number(a.model === model));
}

const item = ({ name, description, strict, tolerant }: PlaygroundFixture) => ({
  title: name,
  where: strict ? "accepted" : tolerant ? "tolerated" : "rejected",
  text: description,
  href: `#fixture=${encodeURIComponent(name)}`,
});
