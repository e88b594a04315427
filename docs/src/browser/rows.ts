/**
 * Marks the field of the address's anchor in the shown language, and opens the nested fields that it is one of. Only one language's fields can
 * have the id itself.
 */
export function markRow(): Element | undefined {
  for (const row of document.querySelectorAll(".is-target")) row.classList.remove("is-target");
  const id = decodeURIComponent(location.hash.slice(1));
  const row = id === "" ? undefined : fields(id).find((field) => isShown(field.closest("section") ?? field));
  for (let at = row?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  row?.classList.add("is-target");
  return row;
}

/** The first row below the switch, and its distance from the top of the screen. */
export function rowInView(fieldset: Element): { anchor: string; top: number } | undefined {
  const { bottom } = fieldset.getBoundingClientRect();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-anchor]")) {
    const { top } = row.getBoundingClientRect();
    if (isShown(row) && top >= bottom) return { anchor: row.dataset["anchor"] ?? "", top };
  }
  return undefined;
}

/** Keeps a row at the same place on the screen. Tables of other languages have rows of other heights. */
export function keepInView(before: { anchor: string; top: number } | undefined): void {
  const row = before && fields(before.anchor).find(isShown);
  if (before && row && scrollY > 0) scrollBy({ top: row.getBoundingClientRect().top - before.top, behavior: "instant" });
}

/** A field in each language. */
const fields = (anchor: string) => [...document.querySelectorAll(`[data-anchor="${CSS.escape(anchor)}"]`)];

const isShown = (element: Element) => element.getClientRects().length > 0;
