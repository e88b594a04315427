import { isIP } from "node:net";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { connect as connectTo, credsAuthenticator, errors, type NatsConnection, type NodeConnectionOptions } from "@nats-io/transport-node";
import { UsageError } from "@tools/command-line";
import { Failure, Unreachable } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";

/**
 * Connects, and from then on reconnects for ever.
 *
 * @throws Unreachable if no server answers.
 * @throws Failure if a server rejects the credentials or the certificate.
 */
export async function connect(settings: Settings): Promise<NatsConnection> {
  const options = optionsOf(settings);
  try {
    return await connectTo(options);
  } catch (error) {
    const servers = [options.servers ?? []].flat().join(", ");
    if (error instanceof errors.AuthorizationError || error instanceof errors.UserAuthenticationExpiredError)
      throw new Failure(`${servers} rejects the credentials: ${error.message}. Check --credentials, --user, the password and the token.`);
    if (isCertificateError(error)) throw new Failure(`Can't trust ${servers}: ${error.message}. Check --tls-ca, --tls-cert and --tls-key.`);
    // A server that wants a certificate tells so only after the handshake, when the client no longer listens.
    const isUncertain = options.tls !== undefined && settings.text("tls-cert") === undefined && error instanceof errors.TimeoutError;
    const hint = isUncertain ? ". If it demands certificates of its clients, pass --tls-cert and --tls-key" : "";
    throw new Unreachable(`no server at ${servers}: ${error instanceof Error ? error.message : String(error)}${hint}`);
  }
}

function optionsOf(settings: Settings): NodeConnectionOptions {
  const servers = settings.list("servers");
  const user = settings.text("user");
  const token = settings.text("token");
  const credentials = settings.text("credentials");
  if ([user, token, credentials].filter((given) => given !== undefined).length > 1)
    throw new UsageError("--user, --credentials and the token can't be combined.");
  const [ca, cert, key] = [settings.file("tls-ca"), settings.file("tls-cert"), settings.file("tls-key")];
  if ((cert === undefined) !== (key === undefined)) throw new UsageError("--tls-cert and --tls-key belong together.");
  const isTls = ca !== undefined || cert !== undefined || servers.some((server) => server.startsWith("tls://"));
  return {
    servers: servers.length === 0 ? ["nats://127.0.0.1:4222"] : [...servers],
    name: "session-schema-gate",
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    reconnectJitter: 500,
    pingInterval: 15_000, // notices within 45 seconds that a server is gone without closing the connection
    noAsyncTraces: true, // a stack trace for each request takes as long as the request
    ...(user === undefined ? {} : { user, pass: settings.text("password") ?? "" }),
    ...(token === undefined ? {} : { token }),
    ...(credentials === undefined ? {} : { authenticator: credsAuthenticator(new TextEncoder().encode(settings.file("credentials"))) }),
    ...(isTls ? { tls: tlsOptions(servers, { ca, cert, key }) } : {}),
  };
}

type Certificates = Readonly<Record<"ca" | "cert" | "key", string | undefined>>;

function tlsOptions(servers: readonly string[], { ca, cert, key }: Certificates): NonNullable<NodeConnectionOptions["tls"]> {
  const addresses = servers.map(hostOf).filter((host) => isIP(host) !== 0);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined || key === undefined ? {} : { cert, key }),
    // The client passes every option on to Node. It gives Node no name if a server is an IP address, and Node then asks for "localhost".
    ...(addresses.length === 0 ? {} : { checkServerIdentity: identityCheck(addresses) }),
  };
}

/** A server without a name has to have a certificate of one of the addresses. */
const identityCheck =
  (addresses: readonly string[]) =>
  (name: string, certificate: PeerCertificate): Error | undefined => {
    if (name !== "localhost") return checkServerIdentity(name, certificate);
    const errors = [name, ...addresses].map((host) => checkServerIdentity(host, certificate));
    return errors.includes(undefined) ? undefined : errors.at(-1);
  };

const hostOf = (server: string): string => new URL(server.includes("://") ? server : `nats://${server}`).hostname.replace(/^\[|\]$/g, "");

const isCertificateError = (error: unknown): error is Error =>
  error instanceof Error &&
  /certificate|self.signed|ERR_TLS|ERR_SSL|unable to verify|PEM/i.test(
    `${(error as NodeJS.ErrnoException).code} ${error.message} ${String(error.cause)}`,
  );
