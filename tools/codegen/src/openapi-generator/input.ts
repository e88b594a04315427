import { project } from "@tools/contract";

/** The input of one run of openapi-generator. */
export interface GeneratorInput {
  /** Its name for the language: `go`, `typescript-fetch`. */
  readonly generator: string;
  /** The types. The template of a model renders each, and reads its view as `vendorExtensions.x-view`. */
  readonly models?: readonly TemplateModel[];
  /** The operations of the API, in place of models. The template of an API renders all of them into one file, and reads their views. */
  readonly operations?: readonly TemplateOperation[];
  /** One more file, which sees all models. */
  readonly supportingFile?: SupportingFile;
  /** The view of every template in addition to its own: an interface of the emitter. */
  readonly view: object;
}

export interface TemplateModel {
  /** The name of the file follows from it. */
  readonly name: string;
  /** The view of the template: an interface of the emitter. Its strings are written unchanged. */
  readonly view: object;
}

export interface SupportingFile {
  readonly path: string;
  /** A template of the emitter; openapi-generator's own name for the file if it has one. */
  readonly template?: string;
}

export interface TemplateOperation {
  readonly id: string;
  /** The view of the template: an interface of the emitter. */
  readonly view: object;
}

/** The two files that openapi-generator is started with. */
export interface GeneratorFiles {
  /** An OpenAPI 3.0.3 document. */
  readonly spec: object;
  /** Its configuration, apart from the folders, which the runner adds. */
  readonly config: object;
}

/**
 * Renders the input as openapi-generator reads it. It sees only objects with one property each, so that no name or type depends on how it
 * reads a schema: the templates read the views.
 */
export function toGeneratorInput({ generator, models = [], operations, supportingFile, view }: GeneratorInput): GeneratorFiles {
  const outputs =
    operations === undefined ? { models: "", modelDocs: "false", modelTests: "false" } : { apis: "", apiDocs: "false", apiTests: "false" };
  return {
    spec: {
      openapi: "3.0.3",
      info: { title: project.title, version: "1" }, // required; no template reads them
      paths: Object.fromEntries((operations ?? []).map((operation) => [`/${operation.id}`, { get: operationObject(operation) }])),
      components: { schemas: Object.fromEntries(models.map(({ name, view }) => [name, { ...placeholder, "x-view": view }])) },
    },
    config: {
      generatorName: generator,
      globalProperties: { ...outputs, ...(supportingFile === undefined ? {} : { supportingFiles: supportingFile.path }) },
      hideGenerationTimestamp: true,
      additionalProperties: view,
      ...(supportingFile?.template === undefined
        ? {}
        : { files: { [supportingFile.template]: { templateType: "SupportingFiles", destinationFilename: supportingFile.path } } }),
    },
  };
}

/** openapi-generator drops an object without properties. */
const placeholder = { type: "object", properties: { placeholder: { type: "string" } } };

/** An operation without its real path and parameters, which are in the view. The one tag makes openapi-generator render all into one file. */
const operationObject = ({ id, view }: TemplateOperation): object => ({
  operationId: id,
  tags: ["operations"],
  responses: { "200": { description: "The client reads the response itself." } },
  "x-view": view,
});
