import { sessionTolerantStandard } from "@session-schema/validators/session";
import { z } from "zod";

const session = z.unknown().transform((value, context) => {
  const result = sessionTolerantStandard["~standard"].validate(value);
  if (result.issues === undefined) return result.value;
  for (const { message, path } of result.issues)
    context.addIssue({ code: "custom", message, path: [...path] });
  return z.NEVER;
});

// An envelope of your own around a Session.
const job = z.object({ id: z.uuid(), priority: z.int().min(0), session });

const id = "6f1d1c1e-7d0e-4a53-9a0c-0d2f6c1f8f11";
const accepted = job.parse({
  id,
  priority: 1,
  session: { name: "friday-show", isHealthy: null },
});
console.log(accepted.session);

const rejected = job.safeParse({ id, priority: 1, session: { name: 7 } });
for (const { message, path } of rejected.error?.issues ?? [])
  console.log(path.join("."), "→", message);
