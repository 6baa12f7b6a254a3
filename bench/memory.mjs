// Does the server keep what it should not? Its resident memory over a million requests of all kinds.

import { progress } from "./progress.mjs";
import { residentMiB } from "./load/process.mjs";
import { connection } from "./load/client.mjs";
import { chosenPeers } from "./peers/peers.mjs";
import { bytesOf, stop } from "./server.mjs";
import { things } from "./curves/documents.mjs";

const width = 16;
const samples = 100;

/** What one client asks, in turn, with the status that belongs to it; `id` is of the thing that it made last. */
function round(port, i, id) {
  const send = (status, request) => ({ status, bytes: bytesOf(port, request) });
  const made = { name: `Thing ${i}`, kind: `kind-${i % 50}`, size: i };
  return [
    () => send(201, { method: "POST", path: "/things", body: made }),
    () => send(200, { method: "GET", path: `/things/${id()}` }),
    () => send(422, { method: "POST", path: "/things", body: { name: "", kind: 7 } }),
    () => send(200, { method: "GET", path: "/things?limit=20" }),
    () => send(200, { method: "PATCH", path: `/things/${id()}`, body: { size: -i } }),
    () => send(204, { method: "DELETE", path: `/things/${id()}` }),
    () => send(404, { method: "GET", path: `/things/${id()}` }),
    () => send(404, { method: "GET", path: `/nowhere/${i}` }),
    () => send(400, { method: "POST", path: "/things", body: `{"name": "cut off ${i}` }),
    () => (i % 10 ? send(405, { method: "DELETE", path: "/things" }) : { status: 400, bytes: `BROKEN ${i}\r\n\r\n` }),
  ];
}

/** One client: rounds of requests until `take()` has no more of them. */
async function client(port, take, counts) {
  const own = connection(port);
  try {
    for (let i = 0; ; i += 1) {
      let id;
      for (const ask of round(port, i, () => id)) {
        if (!take()) return;
        const { status, bytes } = ask();
        const answer = await own.ask(bytes);
        if (answer.status !== status) throw new Error(`answered ${answer.status} where a ${status} belongs: ${bytes.toString().slice(0, 80)}`);
        if (status === 201) id = JSON.parse(answer.body).id;
        counts[status] = (counts[status] ?? 0) + 1;
      }
    }
  } finally {
    own.close();
  }
}

/** Bytes of growth for 1,000 requests: least squares over the second half, when caches and rings are full. */
function slope(curve) {
  const half = curve.slice(Math.floor(curve.length / 2));
  const mean = (pick) => half.reduce((sum, one) => sum + pick(one), 0) / half.length;
  const [mx, my] = [mean((one) => one.requests), mean((one) => one.MiB)];
  const over = half.reduce((sum, one) => sum + (one.requests - mx) * (one.MiB - my), 0);
  return (over / half.reduce((sum, one) => sum + (one.requests - mx) ** 2, 0)) * 2 ** 20 * 1000;
}

/** The curve of resident memory over `settings.requests` requests, how many had which status, and the slope. */
export async function measureMemory(settings) {
  const [ours] = chosenPeers([]);
  const server = await ours.start({ spec: things(), interpreted: true, method: "GET", path: "/things/1" });
  const curve = [{ requests: 0, MiB: residentMiB(server.child.pid) }];
  const counts = {};
  let sent = 0;
  function take() {
    if (sent >= settings.requests) return false;
    sent += 1;
    if (sent % Math.ceil(settings.requests / samples) === 0) {
      curve.push({ requests: sent, MiB: residentMiB(server.child.pid) });
      if (curve.length % 10 === 1) progress(`${sent} requests: ${curve.at(-1).MiB.toFixed(2)} MiB`);
    }
    return true;
  }
  await Promise.all(Array.from({ length: width }, () => client(server.port, take, counts)));
  await stop(server);
  const bytes = slope(curve);
  progress(`over the second half: ${bytes.toFixed(0)} bytes for 1,000 requests`);
  return { requests: sent, statuses: counts, bytesPer1000: bytes, curve };
}
