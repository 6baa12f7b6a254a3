// How a cost grows: 0 is flat, 1 is in proportion, 2 is with the square.

/** The slope of least squares of log y over log x. */
function slope(points) {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)]);
  const mean = (i) => logs.reduce((sum, one) => sum + one[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/**
 * Cost at the last point over cost at the first, and the slope over the last decade of x (its points at or above a tenth of
 * the largest), where a constant part no longer hides growth. Needs two good points there. Up to 0.2 counts as flat and up to
 * 1.15 as linear, since neighbours in the caches cost something too.
 */
export function growth(points) {
  const good = points.filter((one) => one.y !== undefined);
  const last = good.at(-1);
  const decade = good.filter((one) => one.x >= last?.x / 10);
  if (decade.length < 2) return undefined;
  const exponent = slope(decade);
  const ratio = last.y / good[0].y;
  return { ratio, exponent, shape: exponent <= 0.2 ? "flat" : exponent <= 1.15 ? "linear or less" : "MORE THAN LINEAR" };
}
