// Does everybody get an answer? wrk does not tell: a connection that is never served is missing from its figures.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createConnection } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { bytesOf, token } from "../server.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** A connection that asks once and stays open; `answered` turns true with the first bytes of the expected status. */
function client(port, bytes, status) {
  const socket = createConnection(port, "127.0.0.1");
  const seen = { socket, answered: false };
  socket.on("connect", () => socket.write(bytes));
  socket.once("data", (chunk) => (seen.answered = Number(chunk.toString("latin1", 9, 12)) === status));
  socket.on("error", () => {}); // it counts as not answered
  return seen;
}

/** wrk on `count` connections, until it is ended. */
function busy(port, request, count) {
  const options = ["-t2", `-c${count}`, "-d60s", "-s", join(here, "request.lua"), `http://127.0.0.1:${port}${request.path}`];
  return spawn("wrk", options, { stdio: "ignore", env: { ...process.env, METHOD: request.method, BODY_FILE: "", PATHS_FILE: "", TOKEN: token } });
}

/**
 * Opens `count` kept-alive connections while wrk loads the server on 64 more; how many of them had no answer of the expected
 * status after `seconds`. `request` has no body.
 */
export async function unserved(server, request, count, seconds = 5) {
  const load = busy(server.port, request, 64);
  await sleep(500);
  const bytes = bytesOf(server.port, request);
  const clients = Array.from({ length: count }, () => client(server.port, bytes, request.status));
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && clients.some((one) => !one.answered)) await sleep(20);
  const missed = clients.filter((one) => !one.answered).length;
  clients.forEach((one) => one.socket.destroy());
  const gone = once(load, "exit");
  load.kill("SIGTERM");
  await gone;
  return missed;
}
