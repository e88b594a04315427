import { DefaultTheme, type PageEvent, type Reflection } from "typedoc";
import { SiteContext } from "./context.ts";

/** TypeDoc's theme with templates of ours where its own need inline scripts, break at 360 px or hide things from the keyboard. */
export class SiteTheme extends DefaultTheme {
  override getRenderContext(page: PageEvent<Reflection>): SiteContext {
    return new SiteContext(this.router, this, page, this.application.options);
  }
}
