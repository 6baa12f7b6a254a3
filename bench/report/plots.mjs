// Which picture shows what: from the results to SVG files, by name.

import { labelOf, labels } from "./names.mjs";
import { lines } from "./draw.mjs";

/** The sorted values of x, for ticks. */
const places = (points) => [...new Set(points.map((one) => one.x))].sort((a, b) => a - b);

function ofRequests(cells, figure, title, yLabel) {
  const points = cells.map((cell) => ({ name: labelOf(cell.peer), panel: cell.request, x: cell.connections, y: cell[figure] }));
  return lines({ title, points, order: labels, xLabel: "kept-alive connections", yLabel, ticks: places(points) });
}

function ofStarts(cells, figure, scale, title, yLabel) {
  const points = cells.map((cell) => ({ name: labelOf(cell.peer), panel: "", x: cell.kB, y: cell[figure] * scale }));
  return lines({ title, points, order: labels, xLabel: "size of the document, kB", yLabel, height: 380 });
}

function ofCurve({ title, x, lines: all }, name) {
  const points = all.flatMap((line) => line.points.map((one) => ({ name: line.name, panel: "", ...one })));
  const logY = name === "bodies" || name === "items";
  const ticks = name === "connections" || name === "operations" ? places(points) : undefined;
  return lines({ title, points, order: all.map((line) => line.name), xLabel: x, yLabel: "µs of CPU a request", logY, ticks });
}

function ofMemory(curve) {
  const points = curve.map((one) => ({ name: "Understudy", panel: "", x: one.requests, y: one.MiB }));
  return lines({ title: "Resident memory over requests of all kinds", points, order: ["Understudy"], xLabel: "requests", yLabel: "MiB", logX: false, logY: false });
}

const pictures = {
  requests: ({ cells }) => ({
    rates: ofRequests(cells, "rate", "Requests a second", "requests a second, more is better"),
    cpu: ofRequests(cells, "cpu", "CPU time a request", "µs of CPU a request (user and system), less is better"),
    latency: ofRequests(cells, "p99", "What the slowest in a hundred wait", "ms until the answer (99th percentile), less is better"),
  }),
  starts: ({ cells }) => ({
    starts: ofStarts(cells, "time", 0.001, "From start to first answer", "seconds, less is better"),
    start_memory: ofStarts(cells, "memory", 1, "Resident memory after the first answer", "MiB, less is better"),
  }),
  curves: ({ curves }) => Object.fromEntries(Object.entries(curves).map(([name, curve]) => [`curve_${name}`, ofCurve(curve, name)])),
  memory: ({ curve }) => ({ memory: ofMemory(curve) }),
};

/** Names of files without their ending, and their text, for the parts that were measured. */
export function plots(results) {
  return Object.assign({}, ...Object.keys(pictures).filter((part) => results[part]).map((part) => pictures[part](results[part])));
}
