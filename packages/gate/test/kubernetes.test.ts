import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { metricsOf } from "../src/monitoring/metrics.ts";
import { serve } from "../src/monitoring/serve.ts";
import { readValues } from "../src/settings/read-settings.ts";
import { type Settings, settingsOf } from "../src/settings/settings.ts";
import { type Container, type Labels, type PodSpec, type Resource, resourceOf } from "./support/manifests.ts";

const podOf = (kind: string): PodSpec => {
  const pod = resourceOf(kind).spec?.template?.spec;
  if (pod === undefined) throw new Error(`${kind} has no pods.`);
  return pod;
};
const containerOf = (kind: string): Container => {
  const [container] = podOf(kind).containers;
  if (container === undefined) throw new Error(`${kind} has no container.`);
  return container;
};
const variables = (): NodeJS.ProcessEnv => ({ ...resourceOf("ConfigMap").data });
const settings = (env: NodeJS.ProcessEnv = variables()): Settings => settingsOf(readValues({ options: {} }, env, "/"));
const withPods = ["Deployment", "Job"];

test("the gate accepts the variables of the ConfigMap, and no others", () => {
  expect(settings()).toMatchObject({ engine: "nats", in: ["sessions.in.>"], host: "0.0.0.0", port: 8080 });
  expect(() => settings({ ...variables(), SESSION_SCHEMA_GATE_REPLICA: "3" })).toThrow("Did you mean SESSION_SCHEMA_GATE_REPLICAS?");
});

test("the variables that Kubernetes sets for the Service would break the gate, so pods don't have them", () => {
  const { name } = resourceOf("Service").metadata;
  const prefix = name.replaceAll("-", "_").toUpperCase();
  const ofService = { [`${prefix}_SERVICE_HOST`]: "10.0.0.1", [`${prefix}_PORT`]: "tcp://10.0.0.1:8080" };
  expect(() => settings({ ...variables(), ...ofService })).toThrow("Unknown environment variable SESSION_SCHEMA_GATE_SERVICE_HOST");
  for (const kind of withPods) expect(podOf(kind).enableServiceLinks).toBe(false);
});

test.each(withPods)("the %s runs a command of the gate with the ConfigMap and the Secret, and without privileges", (kind) => {
  const [pod, container] = [podOf(kind), containerOf(kind)];
  expect(commands.map(({ name }) => name)).toContain(container.args.join(" "));
  expect(container.env ?? []).toEqual([]); // so that the test of the ConfigMap sees every variable
  expect(container.envFrom).toEqual([{ configMapRef: { name: resourceOf("ConfigMap").metadata.name } }]);
  expect(container.volumeMounts.map(({ name }) => name)).toEqual(pod.volumes.map(({ name }) => name));
  expect(settings().text("credentials")).toBe(`${container.volumeMounts[0]?.mountPath}/gate.creds`);
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  expect(container.resources).toMatchObject({
    requests: { cpu: expect.any(String), memory: expect.any(String) },
    limits: { memory: expect.any(String) },
  });
});

test("the image has the user and the port of the manifests", () => {
  const dockerfile = readFileSync(new URL("../Dockerfile", import.meta.url), "utf8");
  expect(dockerfile).toMatch(/^USER node$/m); // 1000 in the images of Node
  expect(dockerfile).toContain(`EXPOSE ${settings().port}`);
});

test("probes, Service and NetworkPolicy use the port on which the gate listens", () => {
  const container = containerOf("Deployment");
  const port = settings().port;
  const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
  expect(container.ports).toEqual([{ name: "http", containerPort: port }]);
  expect(probes.map((probe) => probe?.httpGet.port)).toEqual(["http", "http", "http"]);
  expect(resourceOf("Service").spec?.ports).toMatchObject([{ port, targetPort: "http" }]);
  const policy = resourceOf("NetworkPolicy").spec;
  expect(policy?.ingress?.flatMap(({ ports }) => ports.map((each) => each.port))).toEqual([port]);
  const [server] = settings().list("servers");
  expect(policy?.egress?.flatMap(({ ports }) => ports.map((each) => each.port))).toContain(Number(new URL(server ?? "").port));
});

test("the gate serves the paths of the probes", async () => {
  const { startupProbe, livenessProbe, readinessProbe } = containerOf("Deployment");
  let isReady = false;
  const server = await serve({ host: "127.0.0.1", port: 0, metrics: metricsOf(settings()), isReady: () => isReady });
  try {
    const { port } = server.address() as AddressInfo; // it listens on a port
    const status = async (path = ""): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    const statuses = (): Promise<number[]> =>
      Promise.all([startupProbe, livenessProbe, readinessProbe].map((probe) => status(probe?.httpGet.path)));
    expect(await statuses()).toEqual([200, 200, 503]);
    isReady = true;
    expect(await statuses()).toEqual([200, 200, 200]);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});

test("Kubernetes waits longer than a gate needs to end", () => {
  const [receiving, confirming] = [2, 10]; // in seconds: PullSource and Publisher
  expect(podOf("Deployment").terminationGracePeriodSeconds).toBeGreaterThan(receiving + confirming);
});

test("everything that selects gates selects those of the Deployment, and not the Job", () => {
  const deployment = resourceOf("Deployment");
  const labels = deployment.spec?.template?.metadata.labels ?? {};
  const selectors = [deployment, resourceOf("PodDisruptionBudget")].map(({ spec }) => spec?.selector?.matchLabels);
  for (const selector of [...selectors, resourceOf("Service").spec?.selector]) {
    expect(selects(selector, labels)).toBe(true);
    expect(selects(selector, labelsOf(resourceOf("Job")))).toBe(false);
  }
  for (const kind of withPods)
    expect(selects(resourceOf("NetworkPolicy").spec?.podSelector?.matchLabels, labelsOf(resourceOf(kind)))).toBe(true);
  expect(resourceOf("HorizontalPodAutoscaler").spec?.scaleTargetRef).toMatchObject({ kind: "Deployment", name: deployment.metadata.name });
  expect(deployment.spec).not.toHaveProperty("replicas"); // otherwise each apply would undo the autoscaler
});

const labelsOf = (resource: Resource): Labels => resource.spec?.template?.metadata.labels ?? {};

function selects(selector: Labels | undefined, labels: Labels): boolean {
  return selector !== undefined && Object.entries(selector).every(([name, value]) => labels[name] === value);
}
