/** A search result. */
export interface Found {
  readonly title: string;
  readonly where: string;
  readonly text: string;
  readonly href: string;
}

/** Texts and data of a search dialog. */
export interface Finder {
  readonly label: string;
  readonly placeholder: string;
  /** Shown before the user types. */
  readonly hint: string;
  /** Shown if loading fails. */
  readonly unavailable: string;
  /** Loads the data. Returns a function that finds results, best first. */
  readonly load: () => Promise<(query: string) => readonly Found[]>;
}

/** A search dialog. Returns a function that opens it. Its data is loaded when it is first opened. */
export function finder(options: Finder): () => void {
  let dialog: HTMLDialogElement | undefined;
  return () => {
    dialog ??= makeDialog(options, () => {
      dialog = undefined;
    });
    dialog.showModal();
    dialog.querySelector("input")?.select();
    dialog.dispatchEvent(new Event("opened"));
  };
}

function makeDialog(options: Finder, failed: () => void): HTMLDialogElement {
  const element = document.createElement("dialog");
  element.className = "search";
  element.setAttribute("aria-label", options.label);
  element.innerHTML =
    '<form><input type="search" autocomplete="off" spellcheck="false" enterkeyhint="go"><button type="button">Close</button></form><p role="status"></p><ul></ul>';
  const [form, input, close, status, list] = [
    part(element, "form"),
    part(element, "input"),
    part(element, "button"),
    part(element, "p"),
    part(element, "ul"),
  ];
  input.setAttribute("aria-label", options.label);
  input.placeholder = options.placeholder;
  document.body.append(element);

  let find: ((query: string) => readonly Found[]) | undefined;
  const show = () => {
    if (find === undefined) return;
    const query = input.value.trim();
    const found = find(query);
    list.replaceChildren(...found.map(item));
    status.textContent = query === "" ? options.hint : count(found.length, query);
  };
  status.textContent = "Loading…";
  options.load().then(
    (loaded) => {
      find = loaded;
      show();
    },
    () => {
      status.textContent = options.unavailable;
      element.addEventListener("close", () => element.remove(), { once: true });
      failed();
    },
  );

  input.addEventListener("input", show);
  element.addEventListener("opened", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  close.addEventListener("click", () => element.close());
  element.addEventListener("click", ({ target }) => {
    if (target === element || (target instanceof Element && target.closest("ul a") !== null)) element.close();
  });
  element.addEventListener("keydown", (event) => move(event, input, list));
  return element;
}

/** The arrow keys move the focus between the input and the results. */
function move(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops: (Element | null)[] = [input, ...list.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

function item({ title, where, text, href }: Found): HTMLLIElement {
  const link = document.createElement("a");
  link.href = href;
  link.append(span("title", title), span("where", where), span("text", text));
  const element = document.createElement("li");
  element.append(link);
  return element;
}

function span(name: string, text: string): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}

const count = (found: number, query: string) =>
  found === 0 ? `No results for “${query}”.` : `${found} ${found === 1 ? "result" : "results"}`;

function part<Name extends keyof HTMLElementTagNameMap>(parent: HTMLElement, name: Name): HTMLElementTagNameMap[Name] {
  const found = parent.querySelector(name);
  if (found === null) throw new Error(`The dialog has no ${name}.`);
  return found;
}
