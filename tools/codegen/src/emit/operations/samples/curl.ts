import type { Operation } from "@tools/contract";
import { pathOf } from "./request.ts";

/** The request as a command. */
export const curl = (operation: Operation): string => `curl -H "Authorization: Bearer $API_KEY" "$API_URL${pathOf(operation)}"`;
