import { describeStates } from "./testing/describe-states.ts";

describeStates({ widths: [360], dark: false });
