/** The headers that the gate sets on a message. Those of the input with this prefix are dropped, so that no producer can forge a result. */
export const headerPrefix = "session-schema-";

/** The hash of the contract that the message was checked against. */
export const contractHeader = "session-schema-contract";
/** The model: `Session`. */
export const modelHeader = "session-schema-model";
/** `accepted` or `rejected`. */
export const resultHeader = "session-schema-result";
/** The issues as JSON in ASCII: at most 20, in at most 4 kB. Absent if there are none. */
export const issuesHeader = "session-schema-issues";
/** The number of issues that aren't listed. Absent if all are. */
export const omittedHeader = "session-schema-omitted";

/** The headers of a result, by name. Values are ASCII without line breaks. */
export interface ResultHeaders {
  readonly [contractHeader]: string;
  readonly [modelHeader]: string;
  readonly [resultHeader]: "accepted" | "rejected";
  readonly [issuesHeader]?: string;
  readonly [omittedHeader]?: string;
}
