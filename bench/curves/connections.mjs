// One small read, from ever more connections.

import { setTimeout as sleep } from "node:timers/promises";
import { load } from "../load/wrk.mjs";
import { chosenPeers } from "../peers/peers.mjs";
import { cases } from "../cases.mjs";
import { sample, stop } from "../server.mjs";
import { costUnderWrk } from "./cost.mjs";

const counts = [1, 8, 64, 256, 512, 1000, 2000];
const request = cases[0];

async function measure(settings, tell) {
  const lines = [];
  let answer;
  for (const peer of chosenPeers(["epoll"])) {
    const server = await peer.start(request, answer);
    answer ??= await sample(server.port, request);
    await load(server, request, 8, 1);
    const points = [];
    for (const x of counts) {
      points.push({ x, ...(await costUnderWrk(server, request, x, settings)) });
      tell(peer.label, x, points.at(-1));
      await sleep(300);
    }
    await stop(server);
    lines.push({ name: peer.label, points });
  }
  return lines;
}

export const connections = { title: "A small read, from ever more connections", x: "connections", measure };
