/** Why a file can't be read, in words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `${code === "" ? String(error) : code}.`;
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file.",
  ENOTDIR: "no such file.",
  EISDIR: "it is a directory. Pass its files, as in directory/*.json.",
  EACCES: "permission denied.",
  EPERM: "permission denied.",
  ENAMETOOLONG: "the file name is too long.",
  EAGAIN: "no data is available.",
  ENOSPC: "the disk is full.",
};
