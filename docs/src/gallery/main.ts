import { type Choice, fits, readChoice, writeChoice } from "./choice.ts";

const form = document.querySelector<HTMLFormElement>(".gallery-filters");
const items = [...document.querySelectorAll<HTMLElement>(".gallery > [role=listitem]")].map((element) => ({
  element,
  model: element.dataset["model"] ?? "",
  keywords: (element.dataset["keywords"] ?? "").split(" "),
  verdict: element.dataset["verdict"] ?? "",
  text: (element.textContent ?? "").toLowerCase(),
}));

if (form !== null) {
  const output = form.querySelector("output");
  const show = (choice: Choice): void => {
    let shown = 0;
    for (const { element, ...item } of items) {
      element.hidden = !fits(item, choice);
      if (!element.hidden) shown++;
    }
    if (output !== null) output.textContent = shown === 1 ? "1 fixture" : `${shown} fixtures`;
  };
  const chosen = (): Choice => readChoice(new FormData(form));

  // An address can say what to show: `fixtures.html?model=Session&keyword=type`.
  const asked = readChoice(new URLSearchParams(location.search));
  for (const [name, value] of Object.entries(asked)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
  form.hidden = false;
  form.addEventListener("input", () => {
    history.replaceState(undefined, "", location.pathname + writeChoice(chosen()));
    show(chosen());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show(chosen());
}
