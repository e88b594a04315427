/** The view of the template `apis.mustache` for one operation. Strings are code, apart from descriptions. */
export interface OperationView {
  readonly id: string;
  /** The interface of its parameters. */
  readonly parametersType: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly parameters: readonly ParameterView[];
}

export interface ParameterView {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly type: string;
  /** The object that describes to the client how to send it: `{ in: "query", type: "integer", minimum: 1 }`. */
  readonly rule: string;
}
