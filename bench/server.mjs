// Starts a server under test, times its first answer, stops it.

import { spawn } from "node:child_process";
import { createConnection, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export const token = "bench";

// Nothing that was started outlives the run, however it ends.
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

/** A request as it travels. */
export function bytesOf(port, { method, path, body, authorization = `Bearer ${token}` }, connection = "keep-alive") {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const fields = [
    `${method} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: ${authorization}`,
    `Connection: ${connection}`,
    ...(text ? ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(text)}`] : []),
  ];
  return `${fields.join("\r\n")}\r\n\r\n${text}`;
}

/** The answer to one request over a connection of its own; nothing while nobody listens. */
function ask(port, request) {
  return new Promise((resolve) => {
    const chunks = [];
    const socket = createConnection(port, "127.0.0.1");
    socket.on("connect", () => socket.write(bytesOf(port, request, "close")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => resolve(undefined));
    socket.on("close", () => resolve(chunks.length ? Buffer.concat(chunks) : undefined));
  });
}

/** Status, content type and body of one answer. */
export async function sample(port, request) {
  const bytes = await ask(port, request);
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, end).toString();
  return {
    status: Number(head.slice(9, 12)),
    type: /\r\ncontent-type: ([^\r]*)/i.exec(head)?.[1] ?? "",
    body: bytes.subarray(end + 4),
  };
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Runs a command until `request` is answered; `port` 0 is read from what it prints. After `patience` seconds without an answer
 * it is ended, and that is an error; `folder` is where it runs.
 */
export async function start(command, args, port, request, { patience = 60, folder = "." } = {}) {
  const started = process.hrtime.bigint();
  const elapsed = () => Number(process.hrtime.bigint() - started) / 1e6;
  const said = port ? "ignore" : "pipe";
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", said, process.env.QUIET ? "ignore" : "inherit"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  child.stdout?.on("data", (text) => (output += text));
  const known = () => port || Number(/listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? 0);
  while (elapsed() < patience * 1000) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${output}`);
    if (known() && (await ask(known(), request))) return { child, port: known(), firstAnswer: elapsed() };
    await sleep(Math.min(20, 1 + elapsed() / 200));
  }
  await stop({ child });
  throw new Error(`no answer within ${patience} s`);
}

export const hasEnded = ({ child }) => child.exitCode !== null || child.signalCode !== null;

/** Ends a server, with force where it does not go by itself. */
export async function stop(server) {
  if (hasEnded(server)) return;
  const gone = new Promise((resolve) => server.child.once("exit", resolve));
  server.child.kill("SIGTERM");
  const forced = setTimeout(() => server.child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(forced);
}
