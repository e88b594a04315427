import type { PageEvent } from "typedoc";
import { isPublished, siteUrl } from "../site-url.ts";

/** Whether a page is shown at any address, without knowing that of the site: the 404 page, unless the address is set for the build. */
export const isAnywhere = ({ url }: PageEvent): boolean => url === "404.html" && !isPublished;

/** How many folders below the site an unknown address may be. */
const depth = 6;

/**
 * Makes the 404 page independent of its address, at which relative links break. With the address of the site, its links are absolute. Without,
 * it looks for the style sheet and the script in the folder of its address and in those above. The script then corrects the links.
 */
export function fromAnywhere(html: string): string {
  if (isPublished)
    return html.replace(
      / (href|src|data-base)="(?![a-z]+:|#)(?:\.\/)?([^"]*)"/g,
      (_, name: string, path: string) => ` ${name}="${siteUrl}${path}"`,
    );
  return html.replace(/<(?:link rel="stylesheet"|script) (?:href|src)="assets\/[^>]*>(?:<\/script>)?/g, (element) =>
    Array.from({ length: depth + 1 }, (_, folders) => element.replace('="assets/', `="${"../".repeat(folders)}assets/`)).join(""),
  );
}
