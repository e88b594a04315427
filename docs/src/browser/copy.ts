/** Sets up the buttons that copy blocks of code. */
export function copyButtons(): void {
  document.addEventListener("click", async ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || target.parentElement?.tagName !== "PRE") return;
    const code = target.parentElement.querySelector("code");
    if (code === null) return;
    const done = await copy(code);
    target.textContent = done ? "Copied" : "Press Ctrl+C";
    target.classList.add("is-done");
    setTimeout(() => {
      target.textContent = "Copy";
      target.classList.remove("is-done");
    }, 2000);
  });
}

/** Over plain HTTP there is no clipboard API. The text is selected and copied with a command instead. */
async function copy(code: Element): Promise<boolean> {
  const text = (code.textContent ?? "").trim();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return document.execCommand("copy");
  }
}
