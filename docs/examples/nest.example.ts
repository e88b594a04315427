import "reflect-metadata";
import {
  Body,
  Controller,
  Module,
  type PipeTransform,
  Post,
  UnprocessableEntityException,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { TolerantSession } from "@session-schema/types";
import { readSession } from "@session-schema/validators/session";

class ReadSession implements PipeTransform<unknown, TolerantSession> {
  transform(body: unknown): TolerantSession {
    const received = readSession(body);
    if (received.ok) return received.value;
    const messages = received.issues.map(({ message }) => message);
    throw new UnprocessableEntityException(messages);
  }
}

@Controller("sessions")
class SessionsController {
  @Post()
  create(@Body(ReadSession) session: TolerantSession) {
    return {
      name: session.name,
      recordingStatus: session.recordingStatus,
    };
  }
}

@Module({ controllers: [SessionsController] })
class App {}

const app = await NestFactory.create(App, { logger: false });
await app.listen(0, "127.0.0.1");
const payloads = [
  { name: "friday-show", recordingStatus: "deleted", isHealthy: null },
  { name: 7 },
];
for (const payload of payloads) {
  const response = await fetch(`${await app.getUrl()}/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
  });
  console.log(response.status, await response.text());
}
await app.close();
