import { loadDraft, saveDraft } from "./draft.ts";
import { diagnostics } from "./editor/diagnostics.ts";
import { fileInput, maxFileSize } from "./editor/file-input.ts";
import { example } from "./example.ts";
import { loadFields } from "./fields/load-fields.ts";
import { fixturePicker } from "./fixture-picker.ts";
import { readFragment, writeFragment } from "./fragment.ts";
import { layout } from "./layout.ts";
import { panel } from "./panel/panel.ts";
import { results } from "./panel/results.ts";
import { summary } from "./panel/summary.ts";
import { share } from "./share.ts";
import { webhookPanel } from "./webhook/webhook-panel.ts";
import type { ValidationResult } from "./worker/validation-result.ts";
import { validationWorker } from "./worker/validation-worker.ts";

const mount = document.querySelector<HTMLElement>(".playground");
if (mount !== null) start(mount);

async function start(mount: HTMLElement): Promise<void> {
  const base = new URL(document.documentElement.dataset["base"] ?? "./", location.href);
  const models = (mount.dataset["models"] ?? "").split(" ");
  const page = layout(mount, models);
  const { model, buttons, file, shared, notice, details, announcement } = page;
  const loading = loadFields(base);
  const worker = new Worker(new URL("assets/playground-worker.js", base));
  worker.addEventListener("error", () => {
    notice.textContent = "The validators couldn't be loaded. Reload the page.";
  });
  let isLines = false;
  const loaded = await import("./editor/editor.ts").catch(() => undefined);
  if (loaded === undefined) {
    notice.textContent = "The editor couldn't be loaded. Reload the page.";
    return;
  }
  const input = loaded.editor(page.host, {
    label: "Payload, as JSON. Tab leaves the editor.",
    facts: { model: () => model.value, isLines: () => isLines },
    fields: () => loading,
    base,
    onEdit: () => onEdit(),
    onFormat: () => format(),
  });
  const validate = validationWorker(worker, (result) => show(result));
  const picker = fixturePicker(base, () => model.value);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const validateAfter = (delay: number) => {
    details.ariaBusy = "true";
    clearTimeout(timer);
    timer = setTimeout(() => {
      validate(input.text(), model.value);
      webhook.check();
    }, delay);
  };
  const show = (result: ValidationResult) => {
    input.setDiagnostics(diagnostics(result));
    isLines = result.kind === "items" && result.layout === "lines";
    page.results.replaceChildren(...results(result));
    details.replaceChildren(...panel(result, { base, goTo: ({ from, to }) => input.goTo(from, to) }));
    details.ariaBusy = "false";
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
    details.ariaBusy = "true";
    open(await chosen.text());
    onEdit();
    input.goTo(0, 0);
  });
  const format = async () => {
    const { format } = await import("./format.ts");
    const formatted = format(input.text());
    if (formatted === undefined) notice.textContent = "Only JSON can be formatted. Fix the error first.";
    else input.reformat(formatted);
  };
  buttons.format.addEventListener("click", format);
  const webhook = webhookPanel(page, {
    base,
    body: input.text,
    setBody: (body) => {
      open(body);
      onEdit();
    },
    onOpen: () => validateAfter(0),
  });
  buttons.share.addEventListener("click", async () => {
    const hash = await writeFragment(model.value, input.text());
    history.replaceState(null, "", hash);
    await share(shared, location.href);
  });
  addEventListener("hashchange", openFragment);
  addEventListener("pagehide", () => saveDraft({ model: model.value, text: input.text() }));

  const draft = loadDraft();
  if (!(await openFragment())) open(draft?.text ?? example, draft?.model);
}
