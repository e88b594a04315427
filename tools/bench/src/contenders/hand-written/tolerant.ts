export { isTolerant } from "./tolerant.session.ts";
