import { element } from "./element.ts";

/** Shows a link, and copies it. On plain http there is no clipboard, so the link is selected instead. */
export async function share(container: HTMLElement, link: string): Promise<void> {
  const field = element("input", { type: "text", readOnly: true, value: link, ariaLabel: "Link to this payload" });
  const message = element("p", {}, "");
  const close = element("button", { type: "button" }, "Close");
  close.addEventListener("click", () => container.replaceChildren());
  container.replaceChildren(element("div", { className: "link" }, field, close), message);
  field.select();
  const copied = await copy(link);
  message.textContent = [
    copied ? "Copied." : "Copy it with Ctrl+C.",
    "The link contains the payload, after the #, which no server receives. Anyone who has the link can read the payload.",
    ...(link.length > 8000 ? [`It is ${Math.ceil(link.length / 1000)} kB long. Some programs cut off such links.`] : []),
  ].join(" ");
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
