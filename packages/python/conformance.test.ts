import { hasToolchain } from "@tools/conformance";
import { describeRunner } from "@tools/conformance/runner";

describeRunner("Python", import.meta.dirname, hasToolchain("Python", "python3"));
