import { kebabCase } from "./names.ts";
import { project } from "./project.ts";

/** The schema file of the main model: `schemas/session.schema.json`. */
export const mainSchema: string = `schemas/${kebabCase(project.mainModel)}.schema.json`;
