import { DefaultTheme, type PageEvent, type Reflection } from "typedoc";
import { SiteContext } from "./context.ts";

/** TypeDoc's theme. Templates that need inline scripts, break at 360 px or aren't accessible by keyboard are replaced. */
export class SiteTheme extends DefaultTheme {
  override getRenderContext(page: PageEvent<Reflection>): SiteContext {
    return new SiteContext(this.router, this, page, this.application.options);
  }
}
