/**
 * Makes the links of the 404 page work at any address. The page looks for this script in the folder of its address and in those above, so the
 * script's own address leads to the site. Returns a function that rewrites the links once they exist.
 */
export function anywhere(): () => void {
  const { dataset } = document.documentElement;
  const script = document.currentScript;
  if (dataset["anywhere"] === undefined || !(script instanceof HTMLScriptElement)) return () => {};
  const base = new URL("..", script.src);
  dataset["base"] = base.href;
  return () => {
    for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
      if (!link.href.startsWith(base.href)) link.remove();
    for (const link of document.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href") ?? "";
      if (!/^(?:[a-z]+:|#)/.test(href)) link.setAttribute("href", new URL(href, base).href);
    }
  };
}
