// From starting the process to the last byte of the first answer, and the memory then, on documents from small to large.

import { statSync } from "node:fs";
import { documents, median } from "../documents.mjs";
import { residentMiB } from "../load/process.mjs";
import { progress } from "../progress.mjs";
import { chosenPeers } from "../peers/peers.mjs";
import { cases } from "../cases.mjs";
import { sample, stop } from "../server.mjs";

const long = 5000; // milliseconds: who takes longer is started once

/** One start: milliseconds to the first answer, and MiB then. */
async function once(peer, document, patience) {
  const server = await peer.start(document, undefined, { patience });
  const answer = await sample(server.port, document);
  const seen = { time: server.firstAnswer, memory: residentMiB(server.child.pid), status: answer.status };
  await stop(server);
  return seen;
}

async function cell(peer, document, { rounds, patience }) {
  const seen = [];
  try {
    while (seen.length < rounds && !(seen[0]?.time > long)) seen.push(await once(peer, document, patience));
  } catch (error) {
    return { fault: error.message.slice(0, 200) };
  }
  if (peer.name === "understudy" && seen[0].status !== 200) throw new Error(`${document.name}: ${seen[0].status}`);
  return { time: median(seen.map((one) => one.time)), memory: median(seen.map((one) => one.memory)), status: seen[0].status, starts: seen.length };
}

/** The documents, small to large; of the first Understudy has compiled code, the others it interprets, as all others do. */
function started() {
  const compiled = { ...cases[0], name: "Telnyx", size: Math.round(statSync(cases[0].spec).size / 1000) };
  const others = documents().filter((one) => one.name !== "Petstore");
  return [compiled, ...others.map((one) => ({ ...one, interpreted: true }))];
}

/** All peers on all documents. */
export async function measureStarts(settings) {
  const cells = [];
  const peers = chosenPeers(settings.peers).filter((peer) => !peer.fixed);
  for (const document of started()) {
    for (const peer of peers) {
      const found = await cell(peer, document, settings);
      cells.push({ document: document.name, kB: document.size, peer: peer.name, ...found });
      progress(`${document.name}, ${peer.label}: ${found.fault ?? `${found.time.toFixed(0)} ms, ${found.memory.toFixed(0)} MiB, status ${found.status}`}`);
    }
  }
  return { cells };
}
