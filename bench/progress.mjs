/** A line on stderr that tells where a run is, with the time since it began. */
export function progress(text) {
  const seconds = Math.round(process.uptime());
  console.error(`[${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, "0")}] ${text}`);
}
