const { isSession } = require("@session-schema/validators/session");

console.log(isSession({ name: "friday-show" }));
