export { isSession as is, validateSession as validate } from "@session-schema/validators/session";
