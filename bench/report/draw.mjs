// Lines with their names beside them, as SVG that can be read on light and on dark.

import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";

const { document } = new JSDOM("").window;
const top = 70; // room for the title, and below it what the y axis tells
const bottom = 44;
const svgSpace = "http://www.w3.org/2000/svg";

// Each at least 3.4 times as light or dark as white and as the dark background.
const colours = ["#e8590c", "#7a828e", "#8b6fc9", "#0c8f9e", "#2b7de0", "#a87900", "#c9377a"];
const style = `
  svg.bench { color: #1f2328; background: #ffffff; }
  svg.bench .paper { fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    svg.bench { color: #e6edf3; background: #0d1117; }
    svg.bench .paper { fill: #0d1117; }
  }`;

function add(svg, name, attributes, text) {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text ?? "";
  if (name === "text") element.setAttribute("text-anchor", "start");
  svg.append(element);
  return element;
}

/** A standalone file: title, background, and colours that follow the reader's. */
function finished(svg, title) {
  svg.setAttribute("xmlns", svgSpace);
  svg.setAttribute("class", `${svg.getAttribute("class")} bench`);
  svg.prepend(add(svg, "rect", { class: "paper", width: "100%", height: "100%" }));
  svg.prepend(add(svg, "style", {}, style));
  svg.prepend(add(svg, "title", {}, title));
  add(svg, "text", { x: 12, y: 22, "font-size": 15, "font-weight": 600, fill: "currentColor" }, title);
  return `${svg.outerHTML}\n`;
}

/** Where names stand so that none covers another: at their lines' ends, moved apart by `gap` of the axis' height. */
function apart(ends, { log, domain }, gap) {
  const [low, high] = domain.map((value) => (log ? Math.log(value) : value));
  const height = (value) => ((log ? Math.log(value) : value) - low) / (high - low);
  const value = (at) => (log ? Math.exp(low + at * (high - low)) : low + at * (high - low));
  const sorted = ends.map((one) => ({ ...one, at: height(one.y) })).sort((a, b) => a.at - b.at);
  sorted.forEach((one, i) => i && (one.at = Math.max(one.at, sorted[i - 1].at + gap)));
  for (let i = sorted.length - 1, limit = 1.02; i >= 0; i -= 1, limit = sorted[i + 1].at - gap) sorted[i].at = Math.min(sorted[i].at, limit);
  return sorted.map((one) => ({ ...one, y: value(one.at) }));
}

const extent = (values) => [Math.min(...values), Math.max(...values)];
const powers = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];

/** Ticks at the powers of ten that an axis has, and between them where those are few. */
function logTicks([low, high]) {
  const within = (list) => list.filter((one) => one >= low * 0.999 && one <= high * 1.001);
  const tens = within(powers.map((power) => 10 ** power));
  return tens.length > 2 ? tens : within(powers.flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power)));
}

function domainOf(points, log) {
  const [low, high] = extent(points.map((one) => one.y));
  return log ? [low / 1.3, high * 1.3] : [0, high * 1.15];
}

const short = (value) => (value >= 1000 ? value.toLocaleString("en") : String(Number(value.toPrecision(3))));

/**
 * Points `{ name, panel, x, y }` as lines, one panel below the other. `order` gives the names their colours; `xLabel` and
 * `yLabel` carry the units, a point without a number breaks its line; `logX` and `logY` choose the scales, `ticks` the places named on the x axis.
 */
export function lines({ title, points, order, xLabel, yLabel, logX = true, logY = true, ticks, height = 300 }) {
  const good = points.filter((one) => Number.isFinite(one.y));
  const panels = [...new Set(good.map((one) => one.panel))];
  const domain = domainOf(good, logY);
  const ends = panels.flatMap((panel) => {
    const own = order.map((name) => good.filter((one) => one.panel === panel && one.name === name).at(-1)).filter(Boolean);
    return apart(own, { log: logY, domain }, 15 / (panels.length > 1 ? 172 : height - top - bottom));
  });
  const right = extent(points.map((one) => one.x))[1];
  const called = (one) => (one.x < right ? `${one.name} (to ${short(one.x)})` : one.name);
  const fy = panels.length > 1 ? { fy: "panel" } : {};
  const marks = [
    Plot.gridY({ strokeOpacity: 0.15, ...(logY ? { ticks: logTicks(domain) } : {}) }),
    Plot.line(points, { x: "x", y: "y", z: "name", stroke: "name", strokeWidth: (one) => (one.name === order[0] ? 3 : 1.5), ...fy }),
    Plot.dot(good.length > 60 && panels.length === 1 ? ends : good, { x: "x", y: "y", fill: "name", r: 3, ...fy }),
    Plot.text(ends, { x: () => right, y: "y", text: called, fill: "name", textAnchor: "start", dx: 9, fontWeight: 600, ...fy }),
    Plot.axisX(ticks ?? (logX ? logTicks(extent(points.map((one) => one.x))) : undefined), { label: xLabel, labelAnchor: "center", labelArrow: "none", text: short }),
    Plot.axisY(logY ? logTicks(domain) : undefined, { label: null, text: short }),
  ];
  const svg = Plot.plot({
    document,
    marks,
    width: 760,
    height: panels.length > 1 ? 72 + 210 * panels.length : height,
    marginTop: top,
    marginLeft: 66,
    marginRight: 190,
    marginBottom: bottom,
    style: { fontSize: "12.5px", fontFamily: "system-ui, sans-serif", background: "none" },
    x: { type: logX ? "log" : "linear" },
    y: { type: logY ? "log" : "linear", domain },
    fy: { label: null, domain: panels, axis: null, padding: 0.18 },
    color: { domain: order, range: order.map((_, i) => colours[i % colours.length]) },
  });
  add(svg, "text", { x: 12, y: 44, "font-size": 12.5, fill: "currentColor" }, yLabel);
  return finished(named(svg, panels), title);
}

/** The name of each panel, above it. */
function named(svg, panels) {
  if (panels.length < 2) return svg;
  const height = Number(svg.getAttribute("height"));
  const inner = height - top - bottom;
  const step = inner / (panels.length - 0.18);
  panels.forEach((panel, i) => add(svg, "text", { x: 72, y: top + step * i - 6, "font-size": 12.5, "font-weight": 600, fill: "currentColor" }, panel));
  return svg;
}
