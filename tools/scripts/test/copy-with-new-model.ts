import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceCopy } from "@tools/release/testing";

const viewerReport = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://session-schema.dev/viewer-report.schema.json",
  title: "ViewerReport",
  description: "How one viewer saw a session.",
  type: "object",
  properties: {
    session: { $ref: "session.schema.json" },
    quality: {
      description: "How good the picture was.",
      type: "string",
      enum: ["sharp", "blurred"],
      "x-open-enum": true,
      "x-enumDescriptions": { sharp: "Every detail could be seen.", blurred: "Some could not." },
      examples: ["sharp"],
    },
    stalls: { description: "How often playback stopped.", type: "integer", minimum: 0, "x-unit": "stalls", examples: [2] },
  },
  required: ["session", "quality"],
  additionalProperties: false,
};

/** A copy of the workspace with one more model, ViewerReport, in which the TypeScript packages are built. */
export async function copyWithNewModel(): Promise<WorkspaceCopy> {
  const workspace = await WorkspaceCopy.make();
  await writeFile(join(workspace.root, "schemas/viewer-report.schema.json"), `${JSON.stringify(viewerReport, null, 2)}\n`);
  await workspace.run(".", process.execPath, ["tools/codegen/src/main.ts"]);
  for (const folder of ["types", "validators", "fixtures", "webhooks", "cli"]) await workspace.script(`packages/${folder}`, "build");
  return workspace;
}
