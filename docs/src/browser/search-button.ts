/** Opens the search with the button, `/` or Ctrl+K. Its script is loaded on first use. */
export function searchButton(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-search]");
  if (button === null) return;
  const base = new URL(document.documentElement.dataset["base"] ?? "./", location.href);
  const open = async () => {
    const { openSearch } = await import(new URL("assets/search.js", base).href);
    openSearch(base);
  };
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isShortcut = (event.key === "/" && !isTyping(event.composedPath()[0])) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!isShortcut || document.querySelector("dialog[open]") !== null) return;
    event.preventDefault();
    open();
  });
}

const isTyping = (target: EventTarget | undefined) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (target.matches("input, textarea, select") && !target.matches("[type=radio]")));
