import { forget, remember, remembered } from "./remember.ts";

/** Shows the chosen theme, or that of the system. Returns a function that sets up the choice once it exists. */
export function themeChoice(): () => void {
  const chosen = remembered("theme");
  if (isTheme(chosen)) show(chosen);
  return () => {
    const select = document.querySelector<HTMLSelectElement>("[data-theme-choice]");
    if (select === null) return;
    select.value = isTheme(chosen) ? chosen : "system";
    select.addEventListener("change", () => {
      const theme = isTheme(select.value) ? select.value : undefined;
      show(theme);
      if (theme === undefined) forget("theme");
      else remember("theme", theme);
    });
  };
}

type Theme = "light" | "dark";

const isTheme = (value: string | undefined): value is Theme => value === "light" || value === "dark";

/** Without a theme, that of the system is shown. */
function show(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme === undefined) delete dataset["theme"];
  else dataset["theme"] = theme;
}
