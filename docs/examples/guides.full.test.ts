import { guides } from "./current.ts";
import { describePrograms } from "./describe-programs.ts";

describePrograms(guides);
