/** The fields of every model, for completion and for information on a field. */
export interface Fields {
  /** The type of each model, as an index of `types`. */
  readonly models: Readonly<Record<string, number>>;
  readonly types: readonly FieldType[];
}

/** What a value may be. */
export interface FieldType {
  /** `integer`, `array of FfmpegProfile` */
  readonly name: string;
  /** Bounds and formats in words: `At least 128`. */
  readonly bounds: readonly string[];
  /** The values of an enum. */
  readonly values: readonly FieldValue[];
  /** Later versions may add values. */
  readonly open: boolean;
  /** By name. */
  readonly properties: Readonly<Record<string, Field>>;
  /** The type of the items, as an index of `types`. */
  readonly items?: number;
  /** The type of properties that aren't listed, as an index of `types`. */
  readonly additional?: number;
}

export interface FieldValue {
  /** The value in JSON: `"ready"`. */
  readonly json: string;
  readonly meaning: string;
}

/** A property of an object. */
export interface Field {
  /** An index of `types`. */
  readonly type: number;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  /** Empty if there is none. */
  readonly unit: string;
  /** Its row of the reference, relative to the site. */
  readonly url?: string;
}

type Path = readonly (string | number)[];

/** The type of the value at a path in a payload, or in an item of an array of payloads. */
export function typeAt({ models, types }: Fields, model: string, path: Path): FieldType | undefined {
  const root = types[models[model] ?? -1];
  const isItem = typeof path[0] === "number" && root?.items === undefined;
  return (isItem ? path.slice(1) : path).reduce<FieldType | undefined>((type, step) => {
    const next = typeof step === "number" ? type?.items : type && (ownField(type, step)?.type ?? type.additional);
    return types[next ?? -1];
  }, root);
}

/** The property at the end of a path. */
export function fieldAt(fields: Fields, model: string, path: Path): Field | undefined {
  const [name] = path.slice(-1);
  const object = typeAt(fields, model, path.slice(0, -1));
  return typeof name === "string" && object !== undefined ? ownField(object, name) : undefined;
}

const ownField = ({ properties }: FieldType, name: string): Field | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : undefined;
