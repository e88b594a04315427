import { describeStates } from "./testing/describe-states.ts";

describeStates({ widths: [360, 1280], dark: true });
