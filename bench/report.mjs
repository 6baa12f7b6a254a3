// From bench/results.json to tables and pictures: prints the tables, writes bench/plots, and with --readme bench/README.md's figures.
//
//   node bench/report.mjs [--readme]

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { plots } from "./report/plots.mjs";
import { tables } from "./report/tables.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const begin = (part) => `<!-- figures: ${part} -->`;
const end = (part) => `<!-- end: ${part} -->`;

/** `text` with what stands between the marks of a part replaced. */
function replaced(text, part, figures) {
  const from = text.indexOf(begin(part));
  const to = text.indexOf(end(part));
  if (from < 0 || to < from) throw new Error(`bench/README.md has no ${begin(part)} … ${end(part)}`);
  return `${text.slice(0, from)}${begin(part)}\n${figures}${text.slice(to)}`;
}

/** Tables of `parts` to standard output, pictures of everything into bench/plots. */
export function report(results, parts) {
  for (const [, text] of tables(results, parts)) console.log(text);
  mkdirSync(join(here, "plots"), { recursive: true });
  for (const [name, svg] of Object.entries(plots(results))) writeFileSync(join(here, "plots", `${name}.svg`), svg);
}

/** The tables of bench/README.md. */
function rewriteReadme(results) {
  const file = join(here, "README.md");
  const text = tables(results).reduce((all, [part, figures]) => replaced(all, part, figures), readFileSync(file, "utf8"));
  writeFileSync(file, text);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const results = JSON.parse(readFileSync(join(here, "results.json"), "utf8"));
  report(results);
  if (process.argv.includes("--readme")) rewriteReadme(results);
}
