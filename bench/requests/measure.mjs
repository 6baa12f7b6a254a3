// Requests a second, latency and CPU time a request of all peers, taken in turn so that the machine's moods meet all of them.

import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../documents.mjs";
import { residentMiB } from "../load/process.mjs";
import { unserved } from "../load/unserved.mjs";
import { load } from "../load/wrk.mjs";
import { progress } from "../progress.mjs";
import { chosenPeers } from "../peers/peers.mjs";
import { hasEnded, sample, stop } from "../server.mjs";
import { cases } from "../cases.mjs";

/** All peers that start and answer with the right status; what became of the others is their `fault`. */
async function startAll(peers, request, { patience }) {
  const running = [];
  let answer;
  for (const peer of peers) {
    progress(`${request.name}: starting ${peer.label}`);
    try {
      const server = await peer.start(request, answer, { patience });
      const said = await sample(server.port, request);
      answer ??= said;
      const fault = said.status === request.status ? undefined : `answers ${said.status} where a ${request.status} belongs`;
      running.push({ peer, server, fault });
    } catch (error) {
      running.push({ peer, fault: `does not start: ${error.message.slice(0, 200)}` });
    }
    if (peer.name === "understudy" && running[0].fault) throw new Error(`${request.name}: Understudy ${running[0].fault}`);
  }
  return running;
}

const figures = ["rate", "p50", "p99", "cpu"];

/** The median of each figure, and every turn's; the first fault ends a cell. */
function summary(turns) {
  const fault = turns.find((turn) => turn.fault)?.fault;
  if (fault) return { fault };
  const middle = Object.fromEntries(figures.map((name) => [name, median(turns.map((turn) => turn[name]))]));
  return { ...middle, turns: turns.map((turn) => Object.fromEntries(figures.map((name) => [name, turn[name]]))) };
}

/** One row: a cell for each of the running, at `count` connections. */
async function cells(running, request, count, { turns, duration }) {
  const seen = running.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [i, { peer, server, fault }] of running.entries()) {
      if (fault || seen[i].some((one) => one.fault) || (peer.slow && turn > 0)) continue;
      seen[i].push(await load(server, request, count, duration));
      await sleep(200); // the connections of this turn close
    }
  }
  return running.map(({ peer, fault }, i) => {
    const cell = fault ? { fault } : summary(seen[i]);
    progress(`${request.name}, ${count} connections, ${peer.label}: ${cell.fault ?? `${cell.rate.toFixed(0)}/s, ${cell.cpu.toFixed(1)} us CPU`}`);
    return { request: request.name, connections: count, peer: peer.name, ...cell };
  });
}

/** How many of 1,000 connections stay unserved, and memory then; of the first case only, which has no body. */
async function crowd(running, request) {
  const rows = [];
  for (const { peer, server, fault } of running) {
    if (fault || hasEnded(server)) {
      rows.push({ peer: peer.name, fault: fault ?? "the server ended" });
      continue;
    }
    const memory = residentMiB(server.child.pid);
    const missed = await unserved(server, request, 1000);
    progress(`${peer.label}: ${missed} of 1,000 connections without an answer within 5 s; ${memory.toFixed(0)} MiB`);
    rows.push({ peer: peer.name, unserved: missed, memory });
    await sleep(500);
  }
  return rows;
}

/** All cases at all counts of connections. */
export async function measureRequests(settings) {
  const peers = chosenPeers(settings.peers);
  const result = { cells: [], crowd: [] };
  for (const request of cases) {
    const running = await startAll(peers, request, settings);
    for (const { peer, server, fault } of running) if (!fault) await load(server, request, 8, peer.warm ?? 1);
    for (const count of settings.connections) result.cells.push(...(await cells(running, request, count, settings)));
    if (request === cases[0]) result.crowd = await crowd(running, request);
    for (const { server } of running) if (server) await stop(server);
  }
  return result;
}
