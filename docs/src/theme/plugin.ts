import { type Application, PageEvent } from "typedoc";
import { finishPage } from "./finish-page.ts";
import { SiteRouter } from "./router.ts";
import { SiteTheme } from "./theme.ts";

/** The name of the router and of the theme in TypeDoc's options. */
export const pluginName = "session-schema";

/** Registers the router, the theme and the changes to finished pages with TypeDoc. */
export function load(application: Application): void {
  application.renderer.defineRouter(pluginName, SiteRouter);
  application.renderer.defineTheme(pluginName, SiteTheme);
  application.renderer.on(PageEvent.END, finishPage);
}
