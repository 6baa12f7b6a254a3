// Many who send slowly beside one who does not: half a head, a byte a second; or a whole head and then its body so.
// The one client is wrk on a single connection, whose process is not the one that sends slowly.

import { createConnection } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./documents.mjs";
import { residentMiB } from "./load/process.mjs";
import { load } from "./load/wrk.mjs";
import { progress } from "./progress.mjs";
import { chosenPeers } from "./peers/peers.mjs";
import { cases } from "./cases.mjs";
import { stop } from "./server.mjs";

const heads = {
  head: "GET /auth/actions/1 HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
  body: "POST /links.create HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{",
};

/** One that sends a byte every second and connects anew when it is turned away, until its `end` is called. */
function sender(port, kind, counts) {
  let socket;
  let ended = false;
  let timer;
  function open() {
    if (ended) return;
    const own = createConnection(port, "127.0.0.1");
    socket = own;
    own.on("connect", () => {
      counts.opened += 1;
      own.write(heads[kind]);
    });
    own.on("data", () => (counts.answered += 1));
    own.on("error", () => {});
    own.on("close", () => {
      if (own === socket && !ended) timer = setTimeout(open, 500);
    });
  }
  open();
  const ticking = setInterval(() => socket.writable && !socket.connecting && socket.write("a"), 800 + Math.random() * 400);
  const end = () => {
    ended = true;
    clearInterval(ticking);
    clearTimeout(timer);
    socket.destroy();
  };
  return { end, isOpen: () => socket.readyState === "open" };
}

/** `turns` runs of one normal client, as the medians of its p50 and p99 in milliseconds; the first fault ends them. */
async function normal(server, { turns, duration }) {
  const seen = [];
  while (seen.length < turns) {
    seen.push(await load(server, cases[0], 1, duration));
    if (seen.at(-1).fault) return { fault: seen.at(-1).fault };
  }
  return Object.fromEntries(["p50", "p99", "rate", "cpu"].map((name) => [name, median(seen.map((one) => one[name]))]));
}

/** The normal client alone, then beside the slow ones: both, and how many times as long it waits. */
export async function measureSlowSenders(settings) {
  const [ours] = chosenPeers([]);
  const server = await ours.start(cases[0]);
  await load(server, cases[0], 8, 1);
  const quiet = await normal(server, settings);
  progress(`alone: p50 ${quiet.p50} ms, p99 ${quiet.p99} ms`);
  const counts = { opened: 0, answered: 0 };
  const slow = Array.from({ length: settings.senders }, (_, i) => sender(server.port, i % 5 ? "head" : "body", counts));
  await sleep(3000);
  const loaded = await normal(server, settings);
  const memory = residentMiB(server.child.pid);
  const open = slow.filter((one) => one.isOpen()).length;
  slow.forEach((one) => one.end());
  await stop(server);
  const ratio = loaded.fault ? undefined : { p50: loaded.p50 / quiet.p50, p99: loaded.p99 / quiet.p99 };
  progress(`beside ${settings.senders} slow ones: ${loaded.fault ?? `p50 ${loaded.p50} ms (×${ratio.p50.toFixed(2)}), p99 ${loaded.p99} ms (×${ratio.p99.toFixed(2)})`}`);
  return { senders: settings.senders, quiet, loaded, ratio, connections: { ...counts, open }, memory };
}
