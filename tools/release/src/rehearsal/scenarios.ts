/** One release after another: what is changed in the schemas before it, and what the bump must be. */
export interface Scenario {
  readonly bump: "patch" | "minor" | "major";
  readonly what: string;
  /** Changes the schema of Session. */
  readonly edit: (schema: Schema) => Schema;
}

export type Schema = { readonly [key: string]: unknown; readonly properties: Readonly<Record<string, object>> };

const withProperty = (schema: Schema, constraints: object): Schema => ({
  ...schema,
  properties: {
    ...schema.properties,
    rehearsedIn: { type: "string", description: "The theatre that the session was rehearsed in.", examples: ["Globe"], ...constraints },
  },
});

/** A change of each kind, of a property that no payload has yet: what is written by hand keeps its verdict. */
export const scenarios: readonly Scenario[] = [
  { bump: "patch", what: "other words", edit: (schema) => ({ ...schema, description: `${String(schema["description"])} Rehearsed.` }) },
  { bump: "minor", what: "a new optional property", edit: (schema) => withProperty(schema, {}) },
  { bump: "major", what: "a bound that is tighter", edit: (schema) => withProperty(schema, { minLength: 3 }) },
];

/** The version that follows a version. */
export function bumped(version: string, bump: Scenario["bump"]): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
