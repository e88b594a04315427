import { sessionTolerantStandard } from "@session-schema/validators/session";
import { initTRPC, TRPCError } from "@trpc/server";

const { createCallerFactory, procedure, router } = initTRPC.create();

export const sessions = router({
  // `input` is a TolerantSession.
  report: procedure
    .input(sessionTolerantStandard)
    .mutation(({ input }) => ({
      name: input.name,
      recordingStatus: input.recordingStatus,
    })),
});

const caller = createCallerFactory(sessions)({});
console.log(
  await caller.report({ name: "friday-show", recordingStatus: "deleted" }),
);

const payload = JSON.parse('{"name":7}');
await caller.report(payload).catch((error: unknown) => {
  if (error instanceof TRPCError)
    console.log(error.code, error.cause?.message);
});
