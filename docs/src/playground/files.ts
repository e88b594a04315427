/** The largest file that is taken, in bytes: an editor is no place for more. */
export const tooLong = 10_000_000;

/** Hands on the file that is dropped anywhere on an element, or chosen. CodeMirror itself would add a dropped file to its text. */
export function onFile(mount: HTMLElement, input: HTMLInputElement, take: (file: File) => void): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
  const mark = (over: boolean) => mount.classList.toggle("is-over", over);
  mount.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  mount.addEventListener("dragleave", () => mark(false));
  const dropped = (event: DragEvent) => {
    mark(false);
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  };
  mount.addEventListener("drop", dropped, true);
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
    input.value = ""; // the same file again is a change too
  });
}
