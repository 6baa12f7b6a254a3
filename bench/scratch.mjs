// A folder for what a run writes on its way, gone when the run ends.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = mkdtempSync(join(tmpdir(), "understudy-bench-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

/** A new folder. */
export const scratch = () => mkdtempSync(join(root, "x"));
