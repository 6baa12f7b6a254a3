// A collection that keeps ever more items: reading, making, changing and listing them.

import { expecting, send } from "../load/client.mjs";
import { chosenPeers } from "../peers/peers.mjs";
import { bytesOf, stop } from "../server.mjs";
import { costOf, medianCost } from "./cost.mjs";
import { things } from "./documents.mjs";

const counts = [1, 10, 100, 1000, 3000, 10_000]; // 10,000 is what a collection remembers

const thing = (i) => ({ name: `Thing ${i}`, kind: `kind-${i % 50}`, size: i });
const idOf = (answer) => JSON.parse(answer.body).id;

/** Makes `count` things; their ids. */
async function fill(port, count) {
  const ids = [];
  const right = expecting(201);
  await send(port, count, (i) => bytesOf(port, { method: "POST", path: "/things", body: thing(i) }), (answer) => {
    right(answer);
    ids.push(idOf(answer));
  });
  return ids;
}

/** Creates a hundred and removes them again, unmeasured, so that the collection keeps its size. */
async function costOfCreating(server, count) {
  const batch = 100;
  const made = [];
  let sum = 0;
  for (let done = 0; done < count; done += batch) {
    made.length = 0;
    const create = (i) => bytesOf(server.port, { method: "POST", path: "/things", body: thing(i) });
    sum += await costOf(server, batch, create, 201, (answer) => made.push(idOf(answer)));
    const remove = (i) => bytesOf(server.port, { method: "DELETE", path: `/things/${made[i]}` });
    await send(server.port, batch, remove, expecting(204));
  }
  return sum / (count / batch);
}

/** What is asked, as a function of the server and of ids that are there; each a cost. */
const kinds = {
  "read by id": (server, ids) => costOf(server, 2000, (i) => bytesOf(server.port, { method: "GET", path: `/things/${ids[(i * 7919) % ids.length]}` }), 200),
  create: (server) => costOfCreating(server, 1000),
  "change (PATCH)": (server, ids) => {
    const change = (i) => bytesOf(server.port, { method: "PATCH", path: `/things/${ids[(i * 7919) % ids.length]}`, body: { size: i } });
    return costOf(server, 1000, change, 200);
  },
  "first page of 20": (server) => costOf(server, 300, () => bytesOf(server.port, { method: "GET", path: "/things?limit=20" }), 200),
  "last page of 20": (server, ids) => {
    const path = `/things?limit=20&offset=${Math.max(0, ids.length - 20)}`;
    return costOf(server, 300, () => bytesOf(server.port, { method: "GET", path }), 200);
  },
  "first 20 of one kind in 50": (server) => costOf(server, 300, () => bytesOf(server.port, { method: "GET", path: "/things?limit=20&kind=kind-7" }), 200),
};

async function measure(settings, tell) {
  const [ours] = chosenPeers([]);
  const lines = Object.keys(kinds).map((name) => ({ name, points: [] }));
  const document = things();
  for (const x of counts) {
    const server = await ours.start({ spec: document, interpreted: true, method: "GET", path: "/things/1" });
    const ids = await fill(server.port, x);
    for (const line of lines) {
      line.points.push({ x, ...(await medianCost(settings.turns, () => kinds[line.name](server, ids))) });
      tell(line.name, x, line.points.at(-1));
    }
    await stop(server);
  }
  return lines;
}

export const items = { title: "A collection that keeps ever more items", x: "items in the collection", measure };
