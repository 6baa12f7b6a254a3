// What a request costs as one thing grows: connections, its body, the document, the store.

import { progress } from "../progress.mjs";
import { bodies } from "./bodies.mjs";
import { connections } from "./connections.mjs";
import { growth } from "./fit.mjs";
import { items } from "./items.mjs";
import { operations } from "./operations.mjs";

const curves = { connections, bodies, operations, items };

/**
 * Each curve is `{ x, unit, lines: [{ name, points: [{ x, y, fault }], ratio, exponent, shape }] }` with y in CPU microseconds a request.
 */
export async function measureCurves(settings) {
  const result = {};
  for (const name of settings.curves) {
    const lines = await curves[name].measure(settings, (line, x, found) =>
      progress(`${name}: ${line} at ${x}: ${found.fault ?? `${found.y.toFixed(1)} us CPU`}`),
    );
    result[name] = { title: curves[name].title, x: curves[name].x, lines: lines.map((line) => ({ ...line, ...growth(line.points) })) };
  }
  return { curves: result };
}
