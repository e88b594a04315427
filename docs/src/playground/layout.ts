import { element } from "./element.ts";

/** The parts of the page that change or that the user operates. */
export interface Layout {
  readonly model: HTMLSelectElement;
  readonly buttons: Readonly<Record<"fixtures" | "file" | "share", HTMLButtonElement>>;
  readonly file: HTMLInputElement;
  /** The link to share. */
  readonly shared: HTMLElement;
  /** Errors that aren't about the payload. */
  readonly notice: HTMLElement;
  /** Contains the editor. */
  readonly host: HTMLElement;
  /** Contains the panel; busy while a text is validated. */
  readonly results: HTMLElement;
  /** Read by screen readers when it changes. */
  readonly announcement: HTMLElement;
}

/** Creates the page in an element. The model `Session` is selected, or the first one. */
export function layout(mount: HTMLElement, models: readonly string[]): Layout {
  const model = element("select", {}, ...models.map((name) => element("option", { value: name }, name)));
  if (models.includes("Session")) model.value = "Session";
  const buttons = { fixtures: button("Fixtures"), file: button("Open a file"), share: button("Share") };
  const file = element("input", { type: "file", accept: ".json,application/json,text/plain", hidden: true });
  const shared = element("div", { className: "shared", role: "status" });
  const notice = element("p", { className: "notice", role: "alert" });
  const host = element("div", { className: "editor" });
  const keys = element("p", { className: "keys" }, key("F8"), " next issue ", key("Tab"), " leaves the editor");
  const results = element("div", { className: "results-panel" });
  const announcement = element("p", { className: "announcement", role: "status" });
  mount.append(
    element("div", { className: "tools" }, element("label", {}, "Model ", model), buttons.fixtures, buttons.file, file, buttons.share),
    notice,
    shared,
    element("div", { className: "halves" }, element("div", { className: "text" }, host, keys), results),
    announcement,
  );
  return { model, buttons, file, shared, notice, host, results, announcement };
}

const button = (label: string) => element("button", { type: "button" }, label);

const key = (name: string) => element("kbd", {}, name);
