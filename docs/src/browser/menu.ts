/** Scrolls the menu of pages to the current page. */
export function menu(): void {
  const nav = document.getElementById("menu");
  const current = nav?.querySelector("[aria-current]");
  if (nav === null || !(current instanceof HTMLElement)) return;
  const reveal = () => {
    nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
  };
  reveal();
  nav.addEventListener("toggle", reveal);
}
