import { copyButtons } from "./copy.ts";
import { languageSwitch } from "./language.ts";
import { menu } from "./menu.ts";
import { searchButton } from "./search-button.ts";
import { themeToggle } from "./theme.ts";

// The page loads this before it shows anything, so that it shows the theme and the language that were chosen from the start.
document.documentElement.dataset["script"] = "";
const parts = [themeToggle(), languageSwitch()];

document.addEventListener("DOMContentLoaded", () => {
  for (const start of parts) start();
  searchButton();
  copyButtons();
  menu();
});
