import type { Option } from "@tools/command-line";

/** The engines of the gate, in the order of the help. */
export const gateEngines: readonly ["files", "nats", "kafka"] = ["files", "nats", "kafka"];
export type GateEngine = (typeof gateEngines)[number];

/** An option of the gate: a flag, an environment variable and a key of the configuration. */
export interface GateOption extends Option {
  /** The engines that read it; all by default. */
  readonly engines?: readonly GateEngine[];
  /** Whether only an environment variable may have it, because others see flags and commit files. */
  readonly isSecret?: true;
}

const duration = "<duration>"; // such as 500ms, 30s, 10m, 2h
const size = "<size>"; // such as 64MB

export type GateOptionName =
  | "engine"
  | "in"
  | "accepted"
  | "rejected"
  | "model"
  | "mode"
  | "max-bytes"
  | "in-flight"
  | "checkpoint"
  | "issues"
  | "host"
  | "port"
  | "log-level"
  | "servers"
  | "consumer"
  | "credentials"
  | "user"
  | "password"
  | "token"
  | "tls-ca"
  | "tls-cert"
  | "tls-key"
  | "ack-wait"
  | "outage"
  | "duplicate-window"
  | "replicas"
  | "partitions"
  | "sasl"
  | "instance"
  | "compression"
  | "retention";

/** The options of the gate by name. The help, the environment variables and the JSON Schema of the configuration are derived from them. */
export const gateOptions: Readonly<Record<GateOptionName, GateOption>> = {
  engine: { value: "<engine>", values: gateEngines, description: "the system that carries the messages" },
  in: {
    value: "<place>",
    isRepeatable: true,
    description: "where messages come from: files or - for standard input, a NATS subject, a Kafka topic",
  },
  accepted: { value: "<place>", description: "where accepted messages go: a file or - for standard output, a NATS subject, a Kafka topic" },
  rejected: { value: "<place>", description: "where rejected messages go, likewise" },
  model: { value: "<Model>", default: "Session", description: "the model of the messages" },
  mode: {
    value: "<mode>",
    values: ["strict", "tolerant"],
    default: "tolerant",
    description: "tolerant: what a reader must accept; strict: what a writer must meet",
  },
  "max-bytes": { value: size, default: "64MB", description: "the largest message that is checked; a larger one is rejected" },
  "in-flight": {
    value: "<count>",
    default: "1000",
    description: "the number of messages that one gate holds at a time",
  },
  checkpoint: {
    value: "<file>",
    engines: ["files"],
    description: "files: how far the run is, so that it can be killed and continued with each line in the outputs once",
  },
  issues: { value: "<file>", engines: ["files"], description: "files: a file for the issues, a JSON object per line" },
  host: {
    value: "<address>",
    default: "127.0.0.1",
    description: "the address to listen on for health checks and metrics; 0.0.0.0 in a container",
  },
  port: { value: "<port>", description: "the port of /healthz, /readyz and /metrics; without it, the gate doesn't listen" },
  "log-level": {
    value: "<level>",
    values: ["debug", "info", "warn", "error"],
    default: "info",
    description: "the least important lines of the log, which is JSON on standard error",
  },
  servers: {
    value: "<servers>",
    engines: ["nats", "kafka"],
    isRepeatable: true,
    description: "the addresses of the servers, such as nats://127.0.0.1:4222 or 127.0.0.1:9092",
  },
  consumer: {
    value: "<name>",
    engines: ["nats", "kafka"],
    default: "session-schema-gate",
    description: "the name of the NATS consumer or the Kafka consumer group, which all gates of one input share",
  },
  credentials: { value: "<file>", engines: ["nats"], description: "a NATS credentials file (.creds)" },
  user: { value: "<name>", engines: ["nats", "kafka"], description: "the user to log in as" },
  password: { value: "<password>", engines: ["nats", "kafka"], isSecret: true, description: "the password of the user" },
  token: { value: "<token>", engines: ["nats"], isSecret: true, description: "the token to log in with, in place of a user" },
  "tls-ca": {
    value: "<file>",
    engines: ["nats", "kafka"],
    description: "the certificate authority of the servers (PEM); turns TLS on; on Kafka also: system, for those that Node knows",
  },
  "tls-cert": { value: "<file>", engines: ["nats", "kafka"], description: "the certificate of this client (PEM)" },
  "tls-key": { value: "<file>", engines: ["nats", "kafka"], description: "the key of that certificate (PEM)" },
  "ack-wait": {
    value: duration,
    engines: ["nats"],
    default: "60s",
    description: "setup: how long a gate may hold a message before another one gets it",
  },
  outage: {
    value: duration,
    engines: ["nats"],
    default: "10m",
    description: "setup: the longest time that gates or servers may be down without a message being stored twice",
  },
  "duplicate-window": {
    value: duration,
    engines: ["nats"],
    default: "15m",
    description: "setup: how long the outputs remember which messages they have; must be longer than ack-wait and outage together",
  },
  replicas: {
    value: "<count>",
    engines: ["nats", "kafka"],
    default: "1",
    description: "setup: the number of servers that store each message",
  },
  partitions: { value: "<count>", engines: ["kafka"], default: "6", description: "setup: the number of partitions of new topics" },
  sasl: {
    value: "<mechanism>",
    values: ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"],
    engines: ["kafka"],
    default: "SCRAM-SHA-512",
    description: "how the user logs in; PLAIN sends the password, so only with TLS",
  },
  instance: {
    value: "<name>",
    engines: ["kafka"],
    description: "the name of this gate, which no other one of the consumer group has; by default the host and the number of the process",
  },
  compression: {
    value: "<codec>",
    values: ["none", "gzip", "snappy", "lz4", "zstd"],
    engines: ["kafka"],
    default: "none",
    description: "how records are compressed in the output topics",
  },
  retention: {
    value: duration,
    engines: ["kafka"],
    default: "30d",
    description: "setup: how long a new topic of rejected messages keeps them",
  },
};
