/** An edit of the schemas, and the bump that it requires. */
export interface Scenario {
  readonly bump: "patch" | "minor" | "major";
  readonly description: string;
  /** Returns the changed schema of the main model. */
  readonly edit: (schema: Schema) => Schema;
}

export type Schema = { readonly [key: string]: unknown; readonly properties: Readonly<Record<string, object>> };

const withProperty = (schema: Schema, constraints: object): Schema => ({
  ...schema,
  properties: {
    ...schema.properties,
    rehearsedIn: { type: "string", description: "The theater of the rehearsal.", examples: ["Globe"], ...constraints },
  },
});

// They affect only a property that no payload has yet, so that hand-written payloads stay valid.

export const patchEdit: Scenario = {
  bump: "patch",
  description: "a changed description",
  edit: (schema) => ({ ...schema, description: `${String(schema["description"])} Rehearsed.` }),
};

export const minorEdit: Scenario = { bump: "minor", description: "a new optional property", edit: (schema) => withProperty(schema, {}) };

/** To be made after `minorEdit`. */
export const majorEdit: Scenario = {
  bump: "major",
  description: "a tighter bound",
  edit: (schema) => withProperty(schema, { minLength: 3 }),
};

/** The version after a bump. */
export function bumped(version: string, bump: Scenario["bump"]): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
