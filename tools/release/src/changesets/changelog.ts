import { withoutMarkers } from "./without-markers.ts";

interface Changeset {
  readonly summary: string;
  readonly commit?: string | undefined;
}

/** The lines that changesets writes into a changelog. */
export default {
  getReleaseLine({ summary, commit }: Changeset): string {
    const [first = "", ...rest] = withoutMarkers(summary)
      .split("\n")
      .map((line) => line.trimEnd());
    const lines = rest.map((line) => (line === "" ? "" : `  ${line}`));
    return [`- ${commit === undefined ? "" : `${commit.slice(0, 7)}: `}${first}`, ...lines].join("\n");
  },

  getDependencyReleaseLine(
    changesets: readonly Changeset[],
    updated: readonly { readonly name: string; readonly newVersion: string }[],
  ): string {
    if (updated.length === 0) return "";
    const commits = changesets.flatMap(({ commit }) => commit?.slice(0, 7) ?? []).join(", ");
    return [
      `- Updated dependencies${commits === "" ? "" : ` [${commits}]`}`,
      ...updated.map(({ name, newVersion }) => `  - ${name}@${newVersion}`),
    ].join("\n");
  },
};
