import { ParameterError } from "./errors.ts";

/** One operation of the API: its method, path and parameters. */
export interface Operation<Parameters extends object> {
  readonly id: string;
  readonly method: string;
  /** The path, with parameters in braces. */
  readonly path: string;
  readonly parameters: Readonly<Record<keyof Parameters, Parameter>>;
}

/** The constraints of a parameter, checked before it is sent. */
export interface Parameter {
  readonly in: "path" | "query";
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * The URL of a request. Parameters that are undefined are left out.
 *
 * @throws ParameterError - The API doesn't accept a parameter, or has none of that name.
 */
export function urlOf<Parameters extends object>(baseUrl: URL, operation: Operation<Parameters>, parameters: Parameters): URL {
  let path = operation.path;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(operation.parameters, name) ? operation.parameters[name as keyof Parameters] : undefined; // hasOwn was just checked
    if (rule === undefined)
      throw new ParameterError(operation.id, name, "unknown", `one of ${Object.keys(operation.parameters).join(", ")}`);
    const expected = violated(value, rule);
    if (expected !== undefined) throw new ParameterError(operation.id, name, clip(value), expected);
    if (rule.in === "path") path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    else query.set(name, String(value));
  }
  const [missing] = /(?<=\{)\w+(?=\})/.exec(path) ?? [];
  if (missing !== undefined) throw new ParameterError(operation.id, missing, "missing", "a string");
  const url = new URL(`${baseUrl.pathname.replace(/\/$/, "")}${path}`, baseUrl);
  url.search = query.toString();
  return url;
}

/** What a value must be, if it isn't; undefined if it is valid. */
function violated(value: unknown, rule: Parameter): string | undefined {
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
      // URLs resolve these as path segments, even percent-encoded.
      if (rule.in === "path" && (value === "." || value === "..")) return "a string other than . and .., which URLs can't contain";
      return typeof value === "string" && !/\p{Surrogate}/u.test(value) && value.length >= minLength && value.length <= maxLength
        ? undefined
        : `a string${bounds(rule.minLength, rule.maxLength, "character")}`;
    default:
      return typeof value === "number" &&
        (type === "integer" ? Number.isInteger(value) : Number.isFinite(value)) &&
        value >= minimum &&
        value <= maximum
        ? undefined
        : `${type === "integer" ? "an integer" : "a number"}${bounds(rule.minimum, rule.maximum)}`;
  }
}

/** ` of at least 1 and at most 10 characters`; empty without bounds. */
function bounds(minimum: number | undefined, maximum: number | undefined, unit?: string): string {
  const parts = [...(minimum === undefined ? [] : [`at least ${minimum}`]), ...(maximum === undefined ? [] : [`at most ${maximum}`])];
  if (parts.length === 0) return "";
  const noun = unit === undefined ? "" : ` ${unit}${(maximum ?? minimum) === 1 ? "" : "s"}`;
  return ` of ${parts.join(" and ")}${noun}`;
}

const clip = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value)).slice(0, 80);
