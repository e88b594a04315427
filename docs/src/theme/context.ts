import {
  type ContainerReflection,
  type DeclarationReflection,
  DefaultThemeRenderContext,
  type DocumentReflection,
  type Icons,
  type JSX,
  type PageEvent,
  type ProjectReflection,
  type Reflection,
  type RenderTemplate,
} from "typedoc";
import { documentPage } from "./document-page.ts";
import { all } from "./h.ts";
import { layout } from "./layout.ts";
import { memberList } from "./member-list.ts";
import { apiPage, homePage, overviewPage } from "./templates.ts";

/** Replaces TypeDoc's page templates. Signatures and comments are rendered by TypeDoc. */
export class SiteContext extends DefaultThemeRenderContext {
  override defaultLayout = (template: RenderTemplate<PageEvent<Reflection>>, page: PageEvent<Reflection>): JSX.Element =>
    layout(this, page, template(page));
  override indexTemplate = (page: PageEvent<ProjectReflection>): JSX.Element => homePage(this, page.model);
  override documentTemplate = (page: PageEvent<DocumentReflection>): JSX.Element => documentPage(this, page.model);
  override reflectionTemplate = (page: PageEvent<ContainerReflection>): JSX.Element =>
    page.model.isProject() ? overviewPage(this, page.model) : apiPage(this, page.model as DeclarationReflection); // the only two kinds
  override members = (props: ContainerReflection): JSX.Element => memberList(this, props);

  /** No icons: they would need a request and much markup. The style sheet draws the few that are needed. */
  override get icons(): Readonly<Icons> {
    return noIcons;
  }
}

/** Every icon is empty. */
const noIcons = new Proxy({} as Icons, { get: () => () => all() }); // every property is a function that returns an element, as for real icons
