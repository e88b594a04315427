import { project } from "@tools/contract";

/** The address of a file or a folder at the repository's host. */
export const repositoryAddress = (path: string, kind: "file" | "folder" = "file"): string =>
  `${project.repository}/${kind === "file" ? "blob" : "tree"}/main/${path}`;
