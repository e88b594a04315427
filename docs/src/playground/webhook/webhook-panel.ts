import type { Layout } from "../layout.ts";
import type { WebhookForm, WebhookFormOptions } from "./webhook-form.ts";

/** What the panel needs from the page. */
export interface WebhookPanelOptions extends WebhookFormOptions {
  /** The text in the editor is now the body of a webhook. */
  readonly onOpen: () => void;
}

/** Shows and hides the form for the signature of a webhook. It is loaded when it is first shown. */
export function webhookPanel(
  { webhook: container, model, buttons: { webhook: button } }: Pick<Layout, "webhook" | "model" | "buttons">,
  { onOpen, ...options }: WebhookPanelOptions,
): Pick<WebhookForm, "check"> {
  let form: WebhookForm | undefined;
  button.addEventListener("click", async () => {
    container.hidden = !container.hidden;
    button.ariaExpanded = String(!container.hidden);
    if (container.hidden) return;
    if ([...model.options].some(({ value }) => value === webhookModel)) model.value = webhookModel;
    onOpen();
    const { webhookForm } = await import("./webhook-form.ts");
    form ??= webhookForm(container, options);
    form.focus();
  });
  return { check: async () => form?.check() };
}

const webhookModel = "WebhookEvent";
