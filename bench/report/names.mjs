import { labelsByName } from "../peers/peers.mjs";

/** What peers are called in tables and pictures; always in this order, so that each keeps its colour. */
export const labels = Object.values(labelsByName);
export const labelOf = (peer) => labelsByName[peer];
