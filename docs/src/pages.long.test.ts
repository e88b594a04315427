import { describePages } from "./testing/describe-pages.ts";
import { sitePages } from "./testing/pages.ts";

const pages = await sitePages();

describePages("every page", pages, { scanned: pages, dark: true, walked: pages });
