import { element } from "../element.ts";
import { checkSignature, type SignatureResult } from "./check-signature.ts";
import { exampleDelivery } from "./example.ts";

/** The form for the signature of a webhook, whose body is in the editor. */
export interface WebhookForm {
  /** Verifies the signature again, because the body has changed. */
  readonly check: () => Promise<void>;
  readonly focus: () => void;
}

/** What the form needs from the page. */
export interface WebhookFormOptions {
  /** The home page of the site. */
  readonly base: URL;
  readonly body: () => string;
  readonly setBody: (body: string) => void;
}

/** Creates the form. The secret is in its field only: it isn't stored, sent or shared. */
export function webhookForm(container: HTMLElement, { base, body, setBody }: WebhookFormOptions): WebhookForm {
  const headers = element("textarea", { rows: 4, spellcheck: false, autocomplete: "off", placeholder: "Livepeer-Signature: t=…,v1=…" });
  const secret = element("input", { type: "password", autocomplete: "off", spellcheck: false });
  const example = element("button", { type: "button" }, "Fill in an example");
  const title = element("p", { className: "word" });
  const text = element("p", { className: "why" });
  const result = element("div", { role: "status" }, element("h2", {}, "Signature"), title, text);
  const guide = element("a", { href: new URL("guides/receive-webhooks.html", base).href }, "Receive webhooks");

  const show = ({ state, title: word, text: why }: SignatureResult) => {
    result.className = `result is-${state === "verified" ? "accepted" : state}`;
    title.textContent = word;
    text.textContent = why;
  };
  let latest = 0;
  const check = async () => {
    const own = ++latest;
    const found = await checkSignature({ body: body(), headers: headers.value, secret: secret.value });
    if (own === latest) show(found);
  };
  headers.addEventListener("input", check);
  secret.addEventListener("input", check);
  example.addEventListener("click", async () => {
    const delivery = await exampleDelivery();
    headers.value = delivery.headers;
    secret.value = delivery.secret;
    setBody(delivery.body);
    await check();
  });
  // Browsers expect a secret in a form. Nothing is submitted.
  const form = element(
    "form",
    { className: "webhook-fields", autocomplete: "off" },
    element("label", { className: "webhook-headers" }, "Headers of the request", headers),
    element("label", {}, "Secret", secret),
    element("div", { className: "webhook-actions" }, example),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  container.replaceChildren(
    form,
    result,
    element(
      "p",
      { className: "webhook-note" },
      "The editor has the body, exactly as it was received. The secret stays in this page: it isn't stored, and Share leaves it out. More: ",
      guide,
      ".",
    ),
  );
  check();
  return { check, focus: () => headers.focus() };
}
