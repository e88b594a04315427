import { join } from "node:path";
import type { JSX } from "typedoc";
import { siteUrl } from "../site-url.ts";
import { all, h } from "../theme/h.ts";

/** The size that previews are shown in, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture that stands for every page where a link to it is shared. `write.ts` makes it. */
export const cardFile: string = join(import.meta.dirname, "card.png");

/** Names the picture in the head of a page. Previews are made by other hosts, so its address is a full one. */
export const cardTags = (): JSX.Element =>
  all(
    h("meta", { property: "og:image", content: `${siteUrl}assets/card.png` }),
    h("meta", { property: "og:image:type", content: "image/png" }),
    h("meta", { property: "og:image:width", content: String(cardSize.width) }),
    h("meta", { property: "og:image:height", content: String(cardSize.height) }),
    h("meta", { property: "og:image:alt", content: "Session Schema: one schema says what a Session is" }),
    h("meta", { name: "twitter:card", content: "summary_large_image" }),
  );
