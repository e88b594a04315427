import type { Change } from "@tools/compat";
import type { ModelPages } from "./model-pages.ts";

/** The changes of each model, with links to its fields. */
export function changesByModel(changes: readonly Change[], models: ModelPages): string {
  const chapters = [...Map.groupBy(changes, ({ model }) => model)].map(
    ([model, own]) =>
      `### ${model}\n\n${[`The model: ${models.link(model)}`, own.map((change) => item(change, models)).join("\n")].join("\n\n")}`,
  );
  return chapters.join("\n\n");
}

function item({ model, instancePath, message, bump }: Change, models: ModelPages): string {
  const place = instancePath === "" ? "" : `${models.link(model, instancePath)}: `;
  return `- ${place}${message} (${bump})`;
}
