import { describeNode } from "./describe-node.ts";
import { nodes, ownNode } from "./toolchains.ts";

for (const node of nodes) if (node !== ownNode) describeNode(node);
