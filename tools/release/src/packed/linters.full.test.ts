import { inject } from "vitest";
import { describeAttw } from "./describe-attw.ts";

describeAttw(inject("consumer").packages.filter(({ files }) => files.some((file) => file.endsWith(".d.ts"))));
