import { copyButtons } from "./copy.ts";
import { languageSwitch } from "./language.ts";
import { menu } from "./menu.ts";
import { searchButton } from "./search-button.ts";
import { themeChoice } from "./theme.ts";

// The script runs before the page is shown, so that the page starts with the chosen theme and language.
document.documentElement.dataset["script"] = "";
const parts = [themeChoice(), languageSwitch()];

document.addEventListener("DOMContentLoaded", () => {
  for (const start of parts) start();
  searchButton();
  copyButtons();
  menu();
});
