import { element } from "./element.ts";

/** Shows a link, and copies it where the browser lets us: on plain http there is no clipboard, and the link is selected instead. */
export async function share(place: HTMLElement, link: string): Promise<void> {
  const field = element("input", { type: "text", readOnly: true, value: link, ariaLabel: "Link to this payload" });
  const told = element("p", {}, "");
  const close = element("button", { type: "button" }, "Close");
  close.addEventListener("click", () => place.replaceChildren());
  place.replaceChildren(element("div", { className: "link" }, field, close), told);
  field.select();
  const copied = await copy(link);
  const long = link.length > 8000 ? ` It is ${Math.ceil(link.length / 1000)} kB long: some programs cut such links.` : "";
  told.textContent = `${copied ? "Copied." : "Copy it with Ctrl+C."} The link itself holds the payload, behind the #, which is sent to no server. Whoever has the link can read it.${long}`;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
