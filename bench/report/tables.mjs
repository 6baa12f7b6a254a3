// The figures as Markdown: what was measured, where, and what went wrong.

import { table } from "../documents.mjs";
import { labelOf } from "./names.mjs";

const whole = (value) => Math.round(value).toLocaleString("en");
const digits = (value) => (value >= 100 ? whole(value) : String(Number(value.toPrecision(3))));
const times = (value) => `×${value >= 10 ? whole(value) : value.toFixed(2)}`;
const unique = (list) => [...new Set(list)];

/** When, on what and how, below each part. */
function circumstances({ date, commit, machine, settings: { duration, turns } }, how = `runs of ${duration} s, medians of ${turns}`) {
  return `${date} UTC, commit ${commit}, ${machine}; ${how}.`;
}

/** What became of the cells that have no figure, one line for each cause; `place` names a cell. */
function faults(cells, place, within) {
  const causes = new Map();
  for (const cell of cells.filter((one) => one.fault)) {
    const cause = `${labelOf(cell.peer)}, ${place(cell)}: ${cell.fault}`;
    causes.set(cause, [...(causes.get(cause) ?? []), within?.(cell)]);
  }
  const lines = [...causes].map(([cause, where]) => `* ${cause}${within ? ` (${where.join(", ")})` : ""}`);
  return lines.length ? `\n–: no figure, because\n\n${lines.join("\n")}\n` : "";
}

/** One figure of all peers, by request and connections; `compare(theirs, ours)` stands beside what is not ours. */
function matrix(cells, text, compare) {
  const peers = unique(cells.map((cell) => cell.peer));
  const at = (request, connections, peer) => cells.find((one) => one.request === request && one.connections === connections && one.peer === peer);
  const rows = [["request", "connections", ...peers.map(labelOf)]];
  for (const request of unique(cells.map((cell) => cell.request))) {
    for (const count of unique(cells.map((cell) => cell.connections))) {
      const ours = at(request, count, peers[0]);
      const shown = peers.map((peer, i) => {
        const cell = at(request, count, peer);
        if (!cell || cell.fault) return "–";
        return text(cell) + (i && compare && !ours.fault ? ` (${times(compare(cell, ours))})` : "");
      });
      rows.push([request, whole(count), ...shown]);
    }
  }
  return table(rows);
}

function ofRequests(part) {
  const { cells, crowd } = part;
  const names = crowd.map((row) => [labelOf(row.peer), row.fault ? "–" : whole(row.unserved), row.fault ? "–" : whole(row.memory)]);
  return [
    "### Requests a second\n\nIn brackets: how many times as many Understudy answers.\n",
    matrix(cells, (cell) => whole(cell.rate), (theirs, ours) => ours.rate / theirs.rate),
    "\n### CPU microseconds a request\n\nUser and system, of the server and all its children. In brackets: times Understudy's.\n",
    matrix(cells, (cell) => digits(cell.cpu), (theirs, ours) => theirs.cpu / ours.cpu),
    "\n### Milliseconds until the answer: half of them, and 99 in 100\n",
    matrix(cells, (cell) => `${digits(cell.p50)}, ${digits(cell.p99)}`),
    faults(cells, (cell) => cell.request, (cell) => whole(cell.connections)),
    "### Does everybody get an answer?\n\n1,000 connections that open at once while wrk loads the server on 64 more, and resident memory before that.\n",
    table([["", "unserved after 5 s", "MiB"], ...names]),
    `\n${circumstances(part)}\n`,
  ].join("\n");
}

function ofStarts(part) {
  const { cells } = part;
  const peers = unique(cells.map((cell) => cell.peer));
  const rows = [["document", "kB", ...peers.flatMap((peer) => [`${labelOf(peer)}, s`, "MiB"])]];
  for (const document of unique(cells.map((cell) => cell.document))) {
    const own = cells.filter((cell) => cell.document === document);
    const shown = peers.map((peer) => own.find((cell) => cell.peer === peer));
    rows.push([document, whole(own[0].kB), ...shown.flatMap((cell) => (!cell || cell.fault ? ["–", "–"] : [(cell.time / 1000).toFixed(3), whole(cell.memory)]))]);
  }
  const kinds = unique(cells.filter((cell) => !cell.fault && cell.status !== 200).map((cell) => `${labelOf(cell.peer)} on ${cell.document}: ${cell.status}`));
  const other = kinds.length ? `\nFirst answers other than 200, which count all the same: ${kinds.join("; ")}.\n` : "";
  return ["### Starts\n\nFrom starting the process to the last byte of its first answer, and resident memory then.\n", table(rows), faults(cells, (cell) => cell.document), other, circumstances(part, `medians of at most ${part.settings.rounds} starts`), ""].join("\n");
}

function ofCurves(part) {
  const rows = [["", "of", "from", "to", "µs first", "µs last", "ratio", "slope", "so it is"]];
  const missing = [];
  for (const { x, lines } of Object.values(part.curves)) {
    for (const { name, points, ratio, exponent, shape } of lines) {
      const good = points.filter((one) => one.y !== undefined);
      missing.push(...points.filter((one) => one.fault).map((one) => `* ${name} at ${whole(one.x)} ${x}: ${one.fault}`));
      if (!shape) continue;
      rows.push([name, x, whole(good[0].x), whole(good.at(-1).x), digits(good[0].y), digits(good.at(-1).y), ratio.toFixed(2), exponent.toFixed(2), shape]);
    }
  }
  const said = "### Curves\n\nCPU microseconds a request as one thing grows. The slope is of logarithms, over the last decade of the thing: 0 is flat, 1 is in proportion, 2 is with the square.\n";
  return [said, table(rows), missing.length ? `\nNot measured:\n\n${missing.join("\n")}` : "", `\n${circumstances(part)}\n`].join("\n");
}

function ofSlow(part) {
  const { senders, quiet, loaded, ratio } = part;
  const row = (name, one) => [name, one.fault ?? digits(one.p50), one.fault ? "–" : digits(one.p99)];
  const rows = [["one normal client", "p50, ms", "p99, ms"], row("alone", quiet), row(`beside ${whole(senders)} slow senders`, loaded)];
  if (ratio) rows.push(["times", times(ratio.p50), times(ratio.p99)]);
  const { opened, open, answered } = part.connections;
  const said = `The slow ones opened ${whole(opened)} connections in all, of which ${whole(open)} were open at the end, and got ${whole(answered)} answers; the server held ${whole(part.memory)} MiB.`;
  return ["### Slow senders\n", table(rows), `\n${said}\n\n${circumstances(part)}\n`].join("\n");
}

function ofMemory(part) {
  const at = (share) => part.curve[Math.round((part.curve.length - 1) * share)];
  const rows = [["requests", "MiB"], ...[0, 0.1, 0.25, 0.5, 0.75, 1].map((share) => [whole(at(share).requests), at(share).MiB.toFixed(1)])];
  const kinds = Object.entries(part.statuses).map(([status, count]) => `${status}: ${whole(count)}`).join(", ");
  const slope = `Over the second half ${whole(part.bytesPer1000)} bytes for 1,000 requests. Answers: ${kinds}.`;
  return ["### Memory over many requests\n", table(rows), `\n${slope}\n\n${circumstances(part, "one run")}\n`].join("\n");
}

const writers = { requests: ofRequests, starts: ofStarts, curves: ofCurves, slow: ofSlow, memory: ofMemory };

/** The Markdown of each part that was measured and is in `parts`. */
export function tables(results, parts = Object.keys(writers)) {
  return Object.keys(writers).filter((part) => parts.includes(part) && results[part]).map((part) => [part, writers[part](results[part])]);
}
