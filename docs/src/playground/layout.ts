import { element } from "./element.ts";
import { results } from "./panel/results.ts";

/** The parts of the page that change or that the user operates. */
export interface Layout {
  readonly model: HTMLSelectElement;
  readonly buttons: Readonly<Record<"fixtures" | "file" | "format" | "webhook" | "share", HTMLButtonElement>>;
  readonly file: HTMLInputElement;
  /** The link to share. */
  readonly shared: HTMLElement;
  /** Errors that aren't about the payload. */
  readonly notice: HTMLElement;
  /** Contains the form for a webhook's signature; hidden until it is opened. */
  readonly webhook: HTMLElement;
  /** Contains the editor. */
  readonly host: HTMLElement;
  /** Contains the results; above the editor on a narrow screen. */
  readonly results: HTMLElement;
  /** Contains the panel; busy while a text is validated. */
  readonly details: HTMLElement;
  /** Read by screen readers when it changes. */
  readonly announcement: HTMLElement;
}

/** Creates the page in an element. The model `Session` is selected, or the first one. */
export function layout(mount: HTMLElement, models: readonly string[]): Layout {
  const model = element("select", {}, ...models.map((name) => element("option", { value: name }, name)));
  if (models.includes("Session")) model.value = "Session";
  const buttons = {
    fixtures: button("Fixtures"),
    file: button("Open a file"),
    format: button("Format"),
    webhook: button("Webhook signature"),
    share: button("Share"),
  };
  buttons.webhook.ariaExpanded = "false";
  const file = element("input", { type: "file", accept: ".json,.ndjson,.jsonl,application/json,text/plain", hidden: true });
  const shared = element("div", { className: "shared", role: "status" });
  const notice = element("p", { className: "notice", role: "alert" });
  const webhook = element("section", { className: "webhook", ariaLabel: "Webhook signature", hidden: true });
  const host = element("div", { className: "editor" });
  const cards = element("div", { className: "results" }, ...results());
  const details = element("div", { className: "results-panel" });
  const announcement = element("p", { className: "announcement", role: "status" });
  mount.append(
    element("div", { className: "tools" }, element("label", {}, "Model ", model), ...Object.values(buttons), file),
    notice,
    shared,
    webhook,
    element("div", { className: "halves" }, cards, element("div", { className: "text" }, host, keys()), details),
    announcement,
  );
  return { model, buttons, file, shared, notice, webhook, host, results: cards, details, announcement };
}

const button = (label: string) => element("button", { type: "button" }, label);

/** The keys of the editor that a user can't guess. */
const keys = () =>
  element(
    "p",
    { className: "keys" },
    ...shortcuts.flatMap(([name, effect]) => [element("span", {}, element("kbd", {}, name), ` ${effect}`), " "]),
  );

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const control = isMac ? "⌘" : "Ctrl+";

const shortcuts: readonly (readonly [string, string])[] = [
  ["Ctrl+Space", "complete"],
  [`${control}I`, "about the field"],
  [`${control}F`, "find"],
  ["F8", "next issue"],
  [isMac ? "⇧⌥F" : "Shift+Alt+F", "format"],
  ["Tab", "leave the editor"],
];
