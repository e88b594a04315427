import { element } from "../element.ts";
import type { ToleratedValue, Validated } from "../worker/validation-result.ts";
import { block, type PanelContext } from "./parts.ts";

const groups: readonly (readonly [ToleratedValue["handling"], string])[] = [
  ["kept", "Unknown properties, which are kept"],
  ["absent", "Nulls, which read as absent"],
  ["as sent", "Invalid values, which aren't changed"],
];

/** How a reader handles each value that strict rejects. */
export function toleratedValues({ tolerant, tolerated }: Validated, { goTo }: PanelContext): HTMLElement {
  const lists = groups.flatMap(([handling, title]) => {
    const values = tolerated.filter((value) => value.handling === handling);
    const items = values.map((value) => {
      const button = element(
        "button",
        { type: "button" },
        element("code", {}, value.pointer),
        element("code", { className: "value" }, value.value),
      );
      button.addEventListener("click", () => goTo(value));
      return element("li", {}, button);
    });
    return values.length === 0 ? [] : [element("h3", {}, title), element("ul", { className: "tolerated-values" }, ...items)];
  });
  const otherwise = tolerant ? "The payload as it was sent." : "Nothing: the payload is rejected.";
  return block("What a reader gets", ...(lists.length === 0 ? [element("p", {}, otherwise)] : lists));
}
