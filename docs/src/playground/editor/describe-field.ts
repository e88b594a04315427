import { element } from "../element.ts";
import { type Field, type Fields, type FieldType, fieldAt, typeAt } from "../fields/fields.ts";

/** What the schema says about a value: its type, description, constraints, and where the reference describes it. */
export interface FieldDescription {
  readonly dom: HTMLElement;
  /** The same in one sentence, for screen readers. */
  readonly text: string;
}

/** Describes the value at a path. Undefined for the payload itself, and for values of unknown properties. */
export function describeField(fields: Fields, model: string, path: readonly (string | number)[], base: URL): FieldDescription | undefined {
  const name = path.findLast((step) => typeof step === "string");
  const type = typeAt(fields, model, path);
  if (name === undefined) return undefined;
  if (type === undefined) {
    const isUnknown = path.at(-1) === name && typeAt(fields, model, path.slice(0, -1)) !== undefined;
    return isUnknown ? unknown(name, model) : undefined;
  }
  const field = fieldAt(fields, model, path);
  const title = typeof path.at(-1) === "number" ? `an item of ${name}` : name;
  const facts = factsOf(type, field);
  const qualities = [type.name, field?.required ? "required" : "", field?.deprecated ? "deprecated" : ""].filter((part) => part !== "");
  return {
    dom: element(
      "div",
      { className: "field" },
      element("p", { className: "field-name" }, element("code", {}, title), element("span", {}, qualities.join(", "))),
      field === undefined || field.description === "" ? undefined : element("p", {}, field.description),
      facts === "" ? undefined : element("p", { className: "field-facts" }, facts),
      meanings(type),
      type.open ? element("p", { className: "field-facts" }, laterValues) : undefined,
      field?.url === undefined ? undefined : element("a", { href: new URL(field.url, base).href }, `${name} in the reference`),
    ),
    text: [`${title}: ${qualities.join(", ")}.`, field?.description, facts, type.open ? laterValues : ""]
      .filter((part) => part !== "" && part !== undefined)
      .join(" "),
  };
}

function unknown(name: string, model: string): FieldDescription {
  const text = `The model ${model} doesn't define this property. Strict rejects it, and readers keep it.`;
  const dom = element(
    "div",
    { className: "field" },
    element("p", { className: "field-name" }, element("code", {}, name)),
    element("p", {}, text),
  );
  return { dom, text: `${name}: ${text}` };
}

const laterValues = "Later versions may add values.";

const mostListed = 12;

function factsOf({ bounds, values }: FieldType, field: Field | undefined): string {
  const listed = values.filter(({ json }) => json.startsWith('"'));
  return [
    field === undefined || field.unit === "" || field.unit === "none" ? "" : `Unit: ${field.unit}.`,
    ...bounds.map((bound) => `${bound}.`),
    listed.length === 0 || listed.some(({ meaning }) => meaning !== "") ? "" : `One of ${listed.map(({ json }) => json).join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The values of an enum with their meanings. */
function meanings({ values }: FieldType): HTMLElement | undefined {
  if (values.every(({ meaning }) => meaning === "")) return undefined;
  const rows = values
    .slice(0, mostListed)
    .map(({ json, meaning }) => element("li", {}, element("code", {}, json), meaning === "" ? "" : ` ${meaning}`));
  return element("ul", {}, ...rows);
}
