export { isTolerantSession as isTolerant } from "./tolerant.session.ts";
