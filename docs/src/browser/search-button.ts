/** Opens the search with a button, `/` or Ctrl+K. Its script is loaded on first use. */
export function searchButton(): void {
  const base = new URL(document.documentElement.dataset["base"] ?? "./", location.href);
  const open = async () => {
    const { openSearch } = await import(new URL("assets/search.js", base).href);
    openSearch(base);
  };
  for (const button of document.querySelectorAll("[data-search]")) button.addEventListener("click", open);
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
