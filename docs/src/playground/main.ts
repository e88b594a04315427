import { loadDraft, saveDraft } from "./draft.ts";
import { diagnostics } from "./editor/diagnostics.ts";
import { editor } from "./editor/editor.ts";
import { fileInput, maxFileSize } from "./editor/file-input.ts";
import { example } from "./example.ts";
import { fixturePicker } from "./fixture-picker.ts";
import { readFragment, writeFragment } from "./fragment.ts";
import { layout } from "./layout.ts";
import { panel } from "./panel/panel.ts";
import { summary } from "./panel/summary.ts";
import { share } from "./share.ts";
import type { ValidationResult } from "./worker/validation-result.ts";
import { validationWorker } from "./worker/validation-worker.ts";

const mount = document.querySelector<HTMLElement>(".playground");
if (mount !== null) start(mount);

function start(mount: HTMLElement): void {
  const base = new URL(document.documentElement.dataset["base"] ?? "./", location.href);
  const models = (mount.dataset["models"] ?? "").split(" ");
  const { model, buttons, file, shared, notice, host, results, announcement } = layout(mount, models);

  const input = editor(host, "Payload, as JSON. Tab leaves the editor.", () => onEdit());
  const worker = new Worker(new URL("assets/playground-worker.js", base));
  worker.addEventListener("error", () => {
    notice.textContent = "The validators couldn't be loaded. Reload the page.";
  });
  const validate = validationWorker(worker, (result) => show(result));
  const picker = fixturePicker(base, () => model.value);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const validateAfter = (delay: number) => {
    results.ariaBusy = "true";
    clearTimeout(timer);
    timer = setTimeout(() => validate(input.text(), model.value), delay);
  };
  const show = (result: ValidationResult) => {
    input.setDiagnostics(diagnostics(result));
    results.replaceChildren(...panel(result, { base, goTo: ({ from, to }) => input.goTo(from, to) }));
    results.ariaBusy = "false";
    announcement.textContent = summary(result);
  };
  const onEdit = () => {
    // The URL no longer describes the text.
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    shared.replaceChildren();
    notice.textContent = "";
    validateAfter(120);
  };
  const open = (text: string, as: string = model.value) => {
    const isKnown = models.includes(as);
    input.setText(text);
    if (isKnown) model.value = as;
    notice.textContent = isKnown ? "" : `There is no model ${as}. Validating as ${model.value}.`;
    validateAfter(0);
  };
  /** Opens what the fragment of the URL names. Returns false if it names nothing. */
  const openFragment = async (): Promise<boolean> => {
    try {
      const fragment = await readFragment(location.hash);
      if (fragment === undefined) return false;
      if (fragment.kind === "payload") open(fragment.text ?? example, fragment.model);
      else {
        const fixture = await picker.find(fragment.name);
        open(fixture?.text ?? "", fixture?.model);
        if (fixture === undefined) notice.textContent = `There is no fixture ${fragment.name}.`;
      }
    } catch {
      open("");
      notice.textContent = "This link is damaged, and its payload can't be read. Ask for the complete link.";
    }
    return true;
  };

  model.addEventListener("change", onEdit);
  buttons.fixtures.addEventListener("click", picker.open);
  buttons.file.addEventListener("click", () => file.click());
  fileInput(mount, file, async (chosen) => {
    if (chosen.size > maxFileSize) {
      notice.textContent = `${chosen.name} is too large for this page. In a terminal: npx @session-schema/cli validate ${chosen.name}`;
      return;
    }
    results.ariaBusy = "true";
    open(await chosen.text());
    onEdit();
    input.goTo(0, 0);
  });
  buttons.share.addEventListener("click", async () => {
    const hash = await writeFragment(model.value, input.text());
    history.replaceState(null, "", hash);
    await share(shared, location.href);
  });
  addEventListener("hashchange", openFragment);
  addEventListener("pagehide", () => saveDraft({ model: model.value, text: input.text() }));

  const draft = loadDraft();
  openFragment().then((opened) => opened || open(draft?.text ?? example, draft?.model));
}
