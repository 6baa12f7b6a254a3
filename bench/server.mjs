// Starts a server under test, times its first answer, reads its memory, stops it.

import { spawn } from "node:child_process";
import { createConnection } from "node:net";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export const token = "bench";

/** One request over a connection of its own; the status, or nothing while nobody listens. */
function ask(port, { method, path, body, authorization = `Bearer ${token}` }) {
  const text = body === undefined ? "" : JSON.stringify(body);
  const fields = [
    `${method} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: ${authorization}`,
    "Connection: close",
    ...(text ? ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(text)}`] : []),
  ];
  return new Promise((resolve) => {
    const chunks = [];
    const socket = createConnection(port, "127.0.0.1");
    socket.on("connect", () => socket.write(`${fields.join("\r\n")}\r\n\r\n${text}`));
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

/** Runs a command until `request` is answered; `port` 0 is read from what it prints. */
export async function start(command, args, port, request) {
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", process.env.QUIET ? "ignore" : "inherit"] });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  const known = () => port || Number(/listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? 0);
  for (let tries = 0; tries < 60_000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${output}`);
    if (known() && (await ask(known(), request))) {
      const firstAnswer = Number(process.hrtime.bigint() - started) / 1e6;
      return { child, port: known(), firstAnswer };
    }
    await sleep(1);
  }
  throw new Error(`${command} does not answer`);
}

/** Resident memory in MiB. */
export function resident(server) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, "utf8"))[1]) / 1024;
}

export async function stop(server) {
  const gone = new Promise((resolve) => server.child.once("exit", resolve));
  server.child.kill("SIGTERM");
  const forced = setTimeout(() => server.child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(forced);
}
