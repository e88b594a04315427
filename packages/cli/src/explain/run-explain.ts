import { rules } from "@tools/compat/rules";
import type { Command } from "../commands/command.ts";
import { annotation, modelLocation } from "../contract.ts";
import { pages } from "../render/keyword-pages.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";
import { keywordPage, modelPage, propertyPage, rulePage } from "./pages.ts";
import { keywordNames, modelNames, type Topic, topicsOf } from "./topics.ts";

/** Prints the pages of the reference that a text is about, or lists all of them. */
export const runExplain: Command["run"] = async ({ positionals }, { print, paint }) => {
  const text = positionals.join(" ");
  await print(
    positionals.length === 0
      ? contents(paint)
      : topicsOf(text)
          .map((topic) => pageOf(topic, paint))
          .join("\n"),
  );
  return 0;
};

function pageOf(topic: Topic, paint: Paint): string {
  switch (topic.kind) {
    case "model":
      return modelPage(topic.name, found(modelLocation(topic.name)), paint);
    case "property":
      return propertyPage(topic.name, topic.property, paint);
    case "keyword":
      return keywordPage(topic.name, found(pages.get(topic.name)), paint);
    case "rule":
      return rulePage(topic.rule, paint);
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A topic has no page.");
  return value;
}

function contents(paint: Paint): string {
  const models = modelNames.flatMap((name) => {
    const location = modelLocation(name);
    return location === undefined ? [] : [`  ${paint("cyan", name)}`, ...wrap(annotation(location, "description") ?? "", "    ")];
  });
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["models", models],
    ["properties", ["  Model.property, such as Session.recordingStatus"]],
    ["keywords", wrap(keywordNames.join(", "), "  ")],
    ["rules of diff", wrap(rules.map(({ id }) => id).join(", "), "  ")],
  ];
  return `${sections.map(([title, lines]) => [paint("bold", title), ...lines].join("\n")).join("\n\n")}\n`;
}
