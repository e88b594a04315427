import { validateSession } from "@session-schema/validators/session";

const sent = validateSession({
  sourceBytes: "12",
  createdAT: 1587667174725,
});
if (!sent.ok) {
  for (const { message } of sent.issues) console.log(message);
}
