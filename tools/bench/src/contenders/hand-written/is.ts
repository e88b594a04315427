export { is } from "./strict.session.ts";
