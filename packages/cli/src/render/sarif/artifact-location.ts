import { isAbsolute, posix, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** A file, as SARIF refers to it. */
export interface ArtifactLocation {
  readonly uri: string;
  /** The folder that `uri` is relative to: the root of the sources, where the program runs. */
  readonly uriBaseId?: "%SRCROOT%";
}

export function artifactLocation(source: string, folder: string = process.cwd()): ArtifactLocation {
  const path = isAbsolute(source) ? relative(folder, source) : source;
  if (isAbsolute(path) || path.startsWith(`..${sep}`))
    return { uri: pathToFileURL(isAbsolute(source) ? source : `${folder}/${source}`).href };
  const segments = posix.normalize(path.split(sep).join("/")).split("/");
  return {
    uri: segments.map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd"))).join("/"),
    uriBaseId: "%SRCROOT%",
  };
}
