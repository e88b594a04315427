import { remember, remembered } from "./remember.ts";

/** Shows the chosen theme, or that of the system. Returns a function that sets up the button once it exists. */
export function themeToggle(): () => void {
  const root = document.documentElement;
  const chosen = remembered("theme");
  if (chosen === "light" || chosen === "dark") root.dataset["theme"] = chosen;
  return () => {
    const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");
    if (button === null) return;
    const isDark = () => (root.dataset["theme"] ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      root.dataset["theme"] = theme;
      remember("theme", theme);
      show();
    });
    button.hidden = false;
    show();
  };
}
