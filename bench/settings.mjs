// The knobs of a run, from the environment. A setting that is not understood ends the run before it begins.

import { peerNames } from "./peers/peers.mjs";

/** A number from the environment. */
export function number(name, otherwise) {
  const text = process.env[name] ?? "";
  const value = text === "" ? otherwise : Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`${name} is not a number above 0: ${text}`);
  return value;
}

/** Words with commas between them, out of `allowed`. */
export function words(name, allowed) {
  const text = process.env[name] ?? "";
  const given = text === "" ? allowed : text.split(",");
  const unknown = given.filter((word) => !allowed.includes(word));
  if (unknown.length) throw new Error(`${name} has ${unknown.join(", ")}; there are ${allowed.join(", ")}`);
  return given;
}

export function settings() {
  const connections = (process.env.CONNECTIONS || "8,64,256,1000").split(",").map(Number);
  if (!connections.every((count) => Number.isInteger(count) && count > 0)) throw new Error("CONNECTIONS are counts with commas between them");
  return {
    duration: number("DURATION", 3),
    turns: number("TURNS", 3),
    rounds: number("ROUNDS", 5),
    patience: number("PATIENCE", 60),
    requests: number("REQUESTS", 1_000_000),
    senders: number("SENDERS", 1000),
    peers: words("PEERS", peerNames),
    parts: words("PARTS", ["requests", "starts", "curves", "slow", "memory"]),
    curves: words("CURVES", ["connections", "bodies", "operations", "items"]),
    connections,
  };
}
