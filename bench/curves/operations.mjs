// Reads spread over ever larger documents: up to 64 operations in turn, from the first to the last.

import { load } from "../load/wrk.mjs";
import { chosenPeers } from "../peers/peers.mjs";
import { stop } from "../server.mjs";
import { costUnderWrk } from "./cost.mjs";
import { operations as document, pathsOf } from "./documents.mjs";

const counts = [10, 50, 100, 500, 1000, 2000, 5000];

async function measure(settings, tell) {
  const [ours] = chosenPeers([]);
  const points = [];
  for (const x of counts) {
    const paths = pathsOf(x);
    const request = { name: "read", method: "GET", paths, path: paths[0], status: 200, spec: document(x), interpreted: true };
    const server = await ours.start(request);
    await load(server, request, 8, 1);
    points.push({ x, ...(await costUnderWrk(server, request, 8, settings)) });
    tell("read", x, points.at(-1));
    await stop(server);
  }
  return [{ name: "read", points }];
}

export const operations = { title: "Reads in ever larger documents", x: "operations of the document", measure };
