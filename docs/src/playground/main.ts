import { remember, remembered } from "./draft.ts";
import { editor } from "./editor.ts";
import { element } from "./element.ts";
import { example } from "./example.ts";
import { onFile, tooLong } from "./files.ts";
import { fixtures } from "./fixtures.ts";
import { readFragment, writeFragment } from "./fragment.ts";
import type { Judgement } from "./judgement.ts";
import { judging } from "./judging.ts";
import { marksOf } from "./marks.ts";
import { panel, summary } from "./panel.ts";
import { share } from "./share.ts";

const mount = document.querySelector<HTMLElement>(".playground");
if (mount !== null) start(mount);

/** Puts the playground into its place. */
function start(mount: HTMLElement): void {
  const base = new URL(document.documentElement.dataset["base"] ?? "./", location.href);
  const names = (mount.dataset["models"] ?? "").split(" ");
  const first = names.includes("Session") ? "Session" : (names[0] ?? "");

  const model = element("select", {}, ...names.map((name) => element("option", { value: name }, name)));
  const [choose, open, link] = ["Fixtures", "Open a file", "Share"].map((name) => element("button", { type: "button" }, name));
  const file = element("input", { type: "file", accept: ".json,application/json,text/plain", hidden: true });
  const shared = element("div", { className: "shared", role: "status" });
  const notice = element("p", { className: "notice", role: "alert" });
  const host = element("div", { className: "editor" });
  const keys = element("p", { className: "keys" }, key("F8"), " next issue ", key("Tab"), " leaves the editor");
  const said = element("div", { className: "said-of-it" });
  const heard = element("p", { className: "heard", role: "status" });
  mount.append(
    element("div", { className: "tools" }, element("label", {}, "Model ", model), choose, open, file, link),
    notice,
    shared,
    element("div", { className: "halves" }, element("div", { className: "text" }, host, keys), said),
    heard,
  );

  const input = editor(host, "Payload, as JSON. Tab leaves the editor.", () => edited());
  const worker = new Worker(new URL("assets/playground-judge.js", base));
  worker.addEventListener("error", () => {
    notice.textContent = "The validators could not be loaded. Load the page again.";
  });
  const ask = judging(worker, (judgement) => show(judgement));
  const offered = fixtures(base, () => model.value);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const judgeSoon = (wait: number) => {
    said.ariaBusy = "true";
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.text(), model.value), wait);
  };
  const show = (judgement: Judgement) => {
    input.mark(marksOf(judgement));
    said.replaceChildren(...panel(judgement, { base, goTo: ({ from, to }) => input.goTo(from, to) }));
    said.ariaBusy = "false";
    heard.textContent = summary(judgement);
  };
  /** What is shown is no longer what the address says. */
  const edited = () => {
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    shared.replaceChildren();
    notice.textContent = "";
    judgeSoon(120);
  };
  const put = (text: string, by: string = model.value) => {
    input.setText(text);
    if (names.includes(by)) model.value = by;
    notice.textContent = names.includes(by) ? "" : `There is no model ${by}: ${model.value} judges instead.`;
    judgeSoon(0);
  };
  const follow = async (): Promise<boolean> => {
    try {
      const asked = await readFragment(location.hash);
      if (asked === undefined) return false;
      if (asked.kind === "payload") put(asked.text ?? example, asked.model);
      else {
        const fixture = await offered.named(asked.name);
        if (fixture === undefined) put("", undefined);
        if (fixture === undefined) notice.textContent = `There is no fixture ${asked.name}.`;
        else put(fixture.text, fixture.model);
      }
    } catch {
      put("");
      notice.textContent = "This link is damaged: what it held cannot be read. Ask for it again, whole.";
    }
    return true;
  };

  model.addEventListener("change", edited);
  choose?.addEventListener("click", offered.choose);
  open?.addEventListener("click", () => file.click());
  onFile(mount, file, async (chosen) => {
    if (chosen.size > tooLong) {
      notice.textContent = `${chosen.name} is too large for this page. In a terminal: npx @session-schema/cli validate ${chosen.name}`;
      return;
    }
    said.ariaBusy = "true";
    put(await chosen.text());
    edited();
    input.goTo(0, 0);
  });
  link?.addEventListener("click", async () => {
    const hash = await writeFragment(model.value, input.text());
    history.replaceState(null, "", hash);
    await share(shared, location.href);
  });
  addEventListener("hashchange", follow);
  addEventListener("pagehide", () => remember({ model: model.value, text: input.text() }));

  const draft = remembered();
  model.value = first;
  follow().then((followed) => followed || put(draft?.text ?? example, draft?.model ?? first));
}

/** A key, as it is written on the keyboard. */
function key(name: string): HTMLElement {
  return element("kbd", {}, name);
}
