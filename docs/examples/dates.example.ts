import { toDate } from "@session-schema/validators";
import { readSession } from "@session-schema/validators/session";

const received = readSession({
  name: "friday-show",
  lastSeen: 1587667174725,
});
if (received.ok) {
  // A Date, or undefined if there is none. It is never an invalid Date.
  console.log(toDate(received.value.lastSeen)?.toISOString());
}

// For the way back, a Date is a number already.
console.log(new Date("2020-04-23T18:39:34.725Z").getTime());
