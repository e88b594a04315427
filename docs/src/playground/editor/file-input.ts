/** The largest file that can be opened, in bytes. The editor slows down beyond it. */
export const maxFileSize = 10_000_000;

/** Calls `onFile` with a file that is chosen, or dropped anywhere on an element. CodeMirror would insert a dropped file into its text. */
export function fileInput(target: HTMLElement, input: HTMLInputElement, onFile: (file: File) => void): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
  const highlight = (over: boolean) => target.classList.toggle("is-over", over);
  target.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    highlight(true);
  });
  target.addEventListener("dragleave", () => highlight(false));
  const onDrop = (event: DragEvent) => {
    highlight(false);
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  };
  target.addEventListener("drop", onDrop, true);
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) onFile(file);
    input.value = ""; // so that choosing the same file again is a change
  });
}
