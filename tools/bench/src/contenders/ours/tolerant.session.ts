export { readSession as read } from "@session-schema/validators/session";
