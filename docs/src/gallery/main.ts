import { type Filters, matches, readFilters, writeFilters } from "./filters.ts";

const form = document.querySelector<HTMLFormElement>(".gallery-filters");
const items = [...document.querySelectorAll<HTMLElement>(".gallery > [role=listitem]")].map((element) => ({
  element,
  model: element.dataset["model"] ?? "",
  keywords: (element.dataset["keywords"] ?? "").split(" "),
  result: element.dataset["result"] ?? "",
  text: (element.textContent ?? "").toLowerCase(),
}));

if (form !== null) {
  const output = form.querySelector("output");
  const show = (filters: Filters): void => {
    let visible = 0;
    for (const { element, ...item } of items) {
      element.hidden = !matches(item, filters);
      if (!element.hidden) visible++;
    }
    if (output !== null) output.textContent = visible === 1 ? "1 fixture" : `${visible} fixtures`;
  };
  const chosen = (): Filters => readFilters(new FormData(form));

  // The address can have filters: `fixtures.html?model=Session&keyword=type`.
  const initial = readFilters(new URLSearchParams(location.search));
  for (const [name, value] of Object.entries(initial)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
  form.addEventListener("input", () => {
    history.replaceState(undefined, "", location.pathname + writeFilters(chosen()));
    show(chosen());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show(chosen());
  delete document.documentElement.dataset["query"];
}
