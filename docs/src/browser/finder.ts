/** One thing that was found. */
export interface Found {
  readonly title: string;
  readonly where: string;
  readonly text: string;
  readonly href: string;
}

/** What a dialog in which one types and chooses is about. */
export interface Finder {
  readonly label: string;
  readonly placeholder: string;
  /** What is said before anything is typed. */
  readonly hint: string;
  /** What is said if loading failed. */
  readonly unavailable: string;
  /** Loads what can be found; answers what finds it, best first. */
  readonly load: () => Promise<(query: string) => readonly Found[]>;
}

/** A dialog in which one types, and chooses a link from what fits; answers what opens it. It loads when it is first opened. */
export function finder(about: Finder): () => void {
  let dialog: HTMLDialogElement | undefined;
  return () => {
    dialog ??= makeDialog(about, () => {
      dialog = undefined;
    });
    dialog.showModal();
    dialog.querySelector("input")?.select();
    dialog.dispatchEvent(new Event("opened"));
  };
}

function makeDialog(about: Finder, failed: () => void): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "search";
  made.setAttribute("aria-label", about.label);
  made.innerHTML =
    '<form><input type="search" autocomplete="off" spellcheck="false" enterkeyhint="go"><button type="button">Close</button></form><p role="status"></p><ul></ul>';
  const [form, input, close, status, list] = [
    part(made, "form"),
    part(made, "input"),
    part(made, "button"),
    part(made, "p"),
    part(made, "ul"),
  ];
  input.setAttribute("aria-label", about.label);
  input.placeholder = about.placeholder;
  document.body.append(made);

  let find: ((query: string) => readonly Found[]) | undefined;
  const show = () => {
    if (find === undefined) return;
    const query = input.value.trim();
    const found = find(query);
    list.replaceChildren(...found.map(item));
    status.textContent = query === "" ? about.hint : count(found.length, query);
  };
  status.textContent = "Loading…";
  about.load().then(
    (loaded) => {
      find = loaded;
      show();
    },
    () => {
      status.textContent = about.unavailable;
      made.addEventListener("close", () => made.remove(), { once: true });
      failed();
    },
  );

  input.addEventListener("input", show);
  made.addEventListener("opened", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", ({ target }) => {
    if (target === made || (target instanceof Element && target.closest("ul a") !== null)) made.close();
  });
  made.addEventListener("keydown", (event) => move(event, input, list));
  return made;
}

/** The arrows walk from the text through what was found. */
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
  const made = document.createElement("li");
  made.append(link);
  return made;
}

function span(name: string, text: string): HTMLSpanElement {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  return made;
}

const count = (found: number, query: string) =>
  found === 0 ? `Nothing is called “${query}”, or says it.` : `${found} ${found === 1 ? "result" : "results"}`;

function part<Name extends keyof HTMLElementTagNameMap>(parent: HTMLElement, name: Name): HTMLElementTagNameMap[Name] {
  const found = parent.querySelector(name);
  if (found === null) throw new Error(`the dialog has no ${name}`);
  return found;
}
