// CPU microseconds a request, of a fixed number of requests or of a run of wrk.

import { median } from "../documents.mjs";
import { expecting, send } from "../load/client.mjs";
import { cpuSeconds } from "../load/process.mjs";
import { load } from "../load/wrk.mjs";

/** The median of `turns` runs of wrk; a fault in any of them is the point's. */
export async function costUnderWrk(server, request, count, { turns, duration }) {
  const seen = [];
  while (seen.length < turns) seen.push(await load(server, request, count, duration));
  const fault = seen.find((one) => one.fault)?.fault;
  return fault ? { fault } : { y: median(seen.map((one) => one.cpu)) };
}

/** What `count` requests cost a server, each; all have to be answered with `status`. `seen` meets the answers too. */
export async function costOf(server, count, bytesAt, status, seen = () => {}) {
  const right = expecting(status);
  const before = cpuSeconds(server.child.pid);
  await send(server.port, count, bytesAt, (answer, i) => {
    right(answer);
    seen(answer, i);
  });
  return ((cpuSeconds(server.child.pid) - before) / count) * 1e6;
}

/** The median of `turns` such costs after one that warms up; an answer of another kind is the point's fault. */
export async function medianCost(turns, once) {
  const seen = [];
  try {
    await once();
    while (seen.length < turns) seen.push(await once());
  } catch (error) {
    return { fault: error.message.slice(0, 200) };
  }
  return { y: median(seen) };
}
