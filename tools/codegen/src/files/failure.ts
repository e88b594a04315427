/** An error of the file system as a sentence: `permission denied: schemas/generated/bundle.json`. Undefined for any other error. */
export function fileFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const { code } = error;
  const paths = ["path", "dest"].flatMap((key) => (key in error ? [String(error[key as keyof typeof error])] : [])); // key is in error
  return `${reasons[String(code)] ?? error.message}: ${paths.join(" to ")}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "a file or folder of that name exists",
  EISDIR: "expected a file, found a folder",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "expected a folder, found a file",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};
