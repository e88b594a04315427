import { hasToolchain } from "@tools/conformance";
import { describeRunner } from "@tools/conformance/runner";

describeRunner("Java", import.meta.dirname, hasToolchain("Java", "java", "mvn"));
