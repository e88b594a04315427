/** An error of the file system, for people: `permission denied: schemas/generated/bundle.json`; undefined for any other error. */
export function fileFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const { code } = error;
  const paths = ["path", "dest"].flatMap((key) => (key in error ? [String(error[key as keyof typeof error])] : [])); // it has just been looked up
  return `${reasons[String(code)] ?? error.message}: ${paths.join(" to ")}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "something stands in the way",
  EISDIR: "a folder stands where a file belongs",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "a file stands where a folder belongs",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};
