export type { Session as Inferred } from "@session-schema/types";
