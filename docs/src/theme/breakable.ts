import type { JSX } from "typedoc";
import { all, h } from "./h.ts";

/** A name in code that may break before capitals and brackets and after dots and underscores, instead of anywhere. */
export const breakable = (name: string): JSX.Element =>
  all(
    name.split(/(?<=[a-z])(?=[A-Z])|(?<=[\w)][._])(?=\w)|(?=\()/).flatMap((part, index) => (index === 0 ? [part] : [h("wbr", null), part])),
  );
