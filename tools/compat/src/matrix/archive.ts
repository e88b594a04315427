export { archiveFolder, byVersion, majorOf, type Release, readArchive } from "../../../codegen/src/files/releases.ts";
