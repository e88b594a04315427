import { type Application, PageEvent } from "typedoc";
import { finishPage } from "./finish-page.ts";
import { SiteRouter } from "./router.ts";
import { SiteTheme } from "./theme.ts";

/** The name of the router and of the theme in TypeDoc's options. */
export const pluginName = "session-schema";

/** Gives TypeDoc our router, our theme, and what is mended in a page when it is done. */
export function load(application: Application): void {
  application.renderer.defineRouter(pluginName, SiteRouter);
  application.renderer.defineTheme(pluginName, SiteTheme);
  application.renderer.on(PageEvent.END, finishPage);
}
