export { isSession, validateSession as validate } from "@session-schema/validators/session";
