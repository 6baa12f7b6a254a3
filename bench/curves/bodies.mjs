// A create that is validated, with an ever larger body.

import { chosenPeers } from "../peers/peers.mjs";
import { bytesOf, stop } from "../server.mjs";
import { costOf, medianCost } from "./cost.mjs";
import { reportOf, reports } from "./documents.mjs";

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
const kinds = [
  { name: "validated", path: "/checks" },
  { name: "kept, and sent back", path: "/reports" },
];
const volume = 20_000_000; // bytes of bodies for one figure, so that what is kept fits into memory

/** One line; each point has a server of its own, so that it begins with an empty store. */
async function line({ name, path }, settings, tell) {
  const [ours] = chosenPeers([]);
  const points = [];
  for (const size of sizes) {
    const body = reportOf(size);
    const server = await ours.start({ spec: settings.reports, interpreted: true, method: "GET", path: "/reports/1" });
    const request = Buffer.from(bytesOf(server.port, { method: "POST", path, body }));
    const count = Math.min(2000, Math.ceil(volume / body.length));
    const found = await medianCost(settings.turns, () => costOf(server, count, () => request, 201));
    points.push({ x: body.length, ...found });
    tell(name, body.length, points.at(-1));
    await stop(server);
  }
  return { name, points };
}

async function measure(settings, tell) {
  const lines = [];
  for (const kind of kinds) lines.push(await line(kind, { ...settings, reports: reports() }, tell));
  return lines;
}

export const bodies = { title: "A create, with an ever larger body", x: "bytes of the body", measure };
