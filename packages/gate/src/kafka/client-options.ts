import type { BaseOptions, SASLMechanismValue } from "@platformatic/kafka";
import type { Settings } from "../settings/settings.ts";

/** The options that consumers, producers and admins have in common. */
export type ClientOptions = BaseOptions;

/** How to reach the brokers. Each request is tried for about ten seconds, and the gate connects again after that. */
export function clientOptions(settings: Pick<Settings, "text" | "list" | "file">): ClientOptions {
  const tls = tlsOptions(settings);
  const sasl = saslOptions(settings);
  const servers = settings.list("servers");
  return {
    clientId: "session-schema-gate",
    bootstrapBrokers: servers.length === 0 ? ["127.0.0.1:9092"] : [...servers],
    connectTimeout: 5000,
    retries: 16,
    // Most retries wait for the end of the last transaction, which takes a few milliseconds.
    retryDelay: (_client, _operation, attempt) => Math.min(10 * 2 ** attempt, 1000),
    ...(tls === undefined ? {} : { tls }),
    ...(sasl === undefined ? {} : { sasl }),
  };
}

/** TLS is on if any of its options is given. `system` is the certificate authorities that come with Node. */
function tlsOptions({ text, file }: Pick<Settings, "text" | "file">): BaseOptions["tls"] {
  const ca = text("tls-ca") === "system" ? undefined : file("tls-ca");
  const cert = file("tls-cert");
  const key = file("tls-key");
  if (text("tls-ca") === undefined && cert === undefined && key === undefined) return undefined;
  return { ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) };
}

function saslOptions({ text }: Pick<Settings, "text">): BaseOptions["sasl"] {
  const username = text("user");
  if (username === undefined) return undefined;
  // The reader has checked it against the values of the option.
  return { mechanism: text("sasl") as SASLMechanismValue, username, password: text("password") ?? "" };
}
