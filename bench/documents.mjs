// Documents of three sizes, from the folder of outside test data, with a request that each of them answers.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const all = [
  { name: "Museum", file: "real/museum-3.1.yaml", path: "/museum-hours", authorization: "Basic dTpw", is31: true },
  { name: "Petstore", file: "features/readme-oas-examples/3.0/json/petstore.json", path: "/pet/1" },
  { name: "Spotify", file: "real/spotify.yml", path: "/albums/1" },
  { name: "Box", file: "real/box.json", path: "/folders/0" },
  { name: "Stripe", file: "real/stripe-2023-09-12.yaml", path: "/v1/account" },
  { name: "GitHub", file: "real/github.json", path: "/meta" },
];

/** The documents that are there, each with its size in kB. */
export function documents() {
  const data = process.env.UNDERSTUDY_TEST_DATA ?? "";
  const found = all
    .map((one) => ({ ...one, spec: join(data, one.file), method: "GET" }))
    .filter((one) => existsSync(one.spec))
    .map((one) => ({ ...one, size: Math.round(statSync(one.spec).size / 1000) }));
  if (!found.length) throw new Error("name the folder of outside test data with UNDERSTUDY_TEST_DATA, or leave starts out of PARTS");
  return found;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Rows as Markdown, columns aligned. */
export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  const line = (row) => `| ${row.map((cell, i) => (i ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]))).join(" | ")} |`;
  return [line(rows[0]), `|${widths.map((width, i) => (i ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`, ...rows.slice(1).map(line)].join("\n");
}
