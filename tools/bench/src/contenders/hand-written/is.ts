export { isSession as is } from "./strict.session.ts";
