/** The language in the address, such as `?language=go`; undefined if it has none, or one that the page doesn't have. */
export function addressedLanguage(names: readonly string[]): string | undefined {
  const value = new URLSearchParams(location.search).get(parameter)?.toLowerCase();
  return names.find((name) => name.toLowerCase() === value);
}

/** Writes the language into the address, or removes it. It makes no entry in the history: Back leads to the page before. */
export function addressLanguage(language: string | undefined): void {
  const url = new URL(location.href);
  if (language === undefined) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, language.toLowerCase());
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}

/** The section of the language whose heading is the anchor of the address, such as `#go`. The heading itself is hidden. */
export function sectionNamed(): HTMLElement | undefined {
  const id = decodeURIComponent(location.hash.slice(1));
  const heading = id === "" ? null : document.querySelector(`section[data-language] > h3[id="${CSS.escape(id)}"]`);
  return heading?.closest<HTMLElement>("section") ?? undefined;
}

const parameter = "language";
