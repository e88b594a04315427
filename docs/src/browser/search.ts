import { buildIndex, type Index } from "./search-index.ts";

let dialog: HTMLDialogElement | undefined;

/** Shows the search of the site whose first page is at `base`. */
export function openSearch(base: URL): void {
  dialog ??= makeDialog(base);
  dialog.showModal();
  dialog.querySelector("input")?.select();
}

function makeDialog(base: URL): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "search";
  made.setAttribute("aria-label", "Search");
  made.innerHTML =
    '<form><input type="search" aria-label="Search" placeholder="A field, a value, a function…" autocomplete="off" spellcheck="false" enterkeyhint="go"><button type="button">Close</button></form><p role="status"></p><ul></ul>';
  const [form, input, close, status, list] = [
    part(made, "form"),
    part(made, "input"),
    part(made, "button"),
    part(made, "p"),
    part(made, "ul"),
  ];
  document.body.append(made);

  let index: Index | undefined;
  const show = () => {
    if (index === undefined) return;
    const query = input.value.trim();
    const found = query === "" ? [] : index.find(query);
    list.replaceChildren(...found.map((entry) => item(entry, base)));
    status.textContent = query === "" ? "Type the first letters; a typo does no harm." : count(found.length, query);
  };
  status.textContent = "Loading…";
  buildIndex(new URL("assets/search.json", base)).then(
    (built) => {
      index = built;
      show();
    },
    () => {
      status.textContent = "The search could not be loaded. Close it and try again.";
      made.addEventListener("close", () => made.remove(), { once: true });
      dialog = undefined;
    },
  );

  input.addEventListener("input", show);
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

function item({ title, where, text, url }: { title: string; where: string; text: string; url: string }, base: URL): HTMLLIElement {
  const link = document.createElement("a");
  link.href = new URL(url, base).href;
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
  if (found === null) throw new Error(`the search has no ${name}`);
  return found;
}
