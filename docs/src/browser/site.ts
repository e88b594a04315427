import { anywhere } from "./anywhere.ts";
import { copyButtons } from "./copy.ts";
import { languageSwitch } from "./language.ts";
import { menu } from "./menu.ts";
import { searchButton } from "./search-button.ts";
import { themeChoice } from "./theme.ts";

// The 404 page may load the script more than once.
if (document.documentElement.dataset["script"] === undefined) {
  // The script runs before the page is shown, so that the page starts with the chosen theme and language.
  document.documentElement.dataset["script"] = "";
  if (location.search !== "") document.documentElement.dataset["query"] = "";
  const parts = [anywhere(), themeChoice(), languageSwitch()];

  document.addEventListener("DOMContentLoaded", () => {
    for (const start of parts) start();
    searchButton();
    copyButtons();
    menu();
  });
}
