import { ParameterError } from "./errors.ts";

/** One operation of the API: where it is, and what it can be asked with. */
export interface Operation<Parameters extends object> {
  readonly id: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: Readonly<Record<keyof Parameters, Parameter>>;
}

/** What a parameter must be before it is sent. */
export interface Parameter {
  readonly in: "path" | "query";
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * The address that an operation is asked at. What is undefined is left out.
 *
 * @throws ParameterError - A parameter is not what the API takes, or there is none of that name: nothing is sent then.
 */
export function addressOf<Parameters extends object>(baseUrl: URL, operation: Operation<Parameters>, parameters: Parameters): URL {
  let path = operation.path;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(operation.parameters, name) ? operation.parameters[name as keyof Parameters] : undefined; // it has just been looked up
    if (rule === undefined)
      throw new ParameterError(operation.id, name, "unknown", `one of ${Object.keys(operation.parameters).join(", ")}`);
    const expected = objection(value, rule);
    if (expected !== undefined) throw new ParameterError(operation.id, name, shown(value), expected);
    if (rule.in === "path") path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    else query.set(name, String(value));
  }
  const [missing] = /(?<=\{)\w+(?=\})/.exec(path) ?? [];
  if (missing !== undefined) throw new ParameterError(operation.id, missing, "missing", "a string");
  const url = new URL(`${baseUrl.pathname.replace(/\/$/, "")}${path}`, baseUrl);
  url.search = query.toString();
  return url;
}

/** What should have been there; undefined if it is. */
function objection(value: unknown, rule: Parameter): string | undefined {
  const {
    type,
    minimum = Number.NEGATIVE_INFINITY,
    maximum = Number.POSITIVE_INFINITY,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
  } = rule;
  switch (type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "string":
      // A URL takes these for steps in its path, even when they are encoded.
      if (rule.in === "path" && (value === "." || value === "..")) return "another string than . and .., which no address can hold";
      return typeof value === "string" && !/\p{Surrogate}/u.test(value) && value.length >= minLength && value.length <= maxLength
        ? undefined
        : `a string${bounds(rule.minLength, rule.maxLength)}${minLength > 0 || maxLength < Number.POSITIVE_INFINITY ? " characters long" : ""}`;
    default:
      return typeof value === "number" &&
        (type === "integer" ? Number.isInteger(value) : Number.isFinite(value)) &&
        value >= minimum &&
        value <= maximum
        ? undefined
        : `${type === "integer" ? "an integer" : "a number"}${bounds(rule.minimum, rule.maximum)}`;
  }
}

function bounds(least: number | undefined, most: number | undefined): string {
  const parts = [...(least === undefined ? [] : [`at least ${least}`]), ...(most === undefined ? [] : [`at most ${most}`])];
  return parts.length === 0 ? "" : ` ${parts.join(" and ")}`;
}

const shown = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value)).slice(0, 80);
