// What the run found, as text.

const words = { value: "validation alone", bytes: "bytes to verdict" };
const of = (group, name, what) => group.samples[`${name} ${what}`];

function format(title, head, rows) {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ").trimEnd();
  return [title, line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

const short = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(2));
const nanoseconds = (number) => (number >= 1e5 ? `${(number / 1e3).toFixed(0)} us` : `${short(number)} ns`);

/** The groups of a set and of all five APIs together, valid and invalid payloads apart. */
function blocks(groups) {
  const sets = [...new Set(groups.map((group) => group.set))];
  const apis = sets.filter((set) => set !== "twenty largest");
  const lines = [...apis.map((set) => [set, [set]]), ["five specs", apis], ...sets.filter((set) => !apis.includes(set)).map((set) => [set, [set]])];
  return ["valid", "invalid"].flatMap((kind) =>
    lines.map(([label, members]) => ({
      label: `${label}, ${kind}`,
      groups: groups.filter((group) => group.kind === kind && members.includes(group.set)),
    })),
  ).filter((block) => block.groups.length > 0);
}

const payloads = (groups) => groups.reduce((sum, group) => sum + group.payloads.length, 0);

const perPayload = (groups, name, what) =>
  groups.reduce((sum, group) => sum + of(group, name, what).nanoseconds * group.payloads.length, 0) / payloads(groups);

/** Marks how many of the schemas a number is for, where it is not all of them. */
const share = (able, all) => (able.length === all.length ? "" : ` (${able.length}/${all.length})`);

function timeOf(groups, name, what) {
  const able = groups.filter((group) => of(group, name, what));
  return able.length === 0 ? "-" : nanoseconds(perPayload(able, name, what)) + share(able, groups);
}

export function times(groups, names, measures) {
  return measures.map((what) =>
    format(`${words[what]}: CPU time a payload`, ["set", "schemas", ...names],
      blocks(groups).map(({ label, groups: all }) => [label, String(all.length), ...names.map((name) => timeOf(all, name, what))]))).join("\n\n");
}

/** How many times our time on the schemas that both judge rightly, and on the schema that is best for the other. */
function ratioOf(groups, name, what, ours) {
  const both = groups.filter((group) => of(group, name, what) && of(group, ours, what));
  if (both.length === 0) return "-";
  const whole = perPayload(both, name, what) / perPayload(both, ours, what);
  const least = Math.min(...both.map((group) => of(group, name, what).nanoseconds / of(group, ours, what).nanoseconds));
  return `${short(whole)} / ${short(least)}${share(both, groups)}`;
}

export function ratios(groups, names, measures, ours) {
  const others = names.filter((name) => name !== ours);
  return measures.map((what) =>
    format(`${words[what]}: times the ${ours === "generated" ? "generated code's" : "interpreter's"} time (over the set / on the schema nearest to us)`, ["set", ...others],
      blocks(groups).map(({ label, groups: all }) => [label, ...others.map((name) => ratioOf(all, name, what, ours))]))).join("\n\n");
}

export function eachSchema(groups, names, measures) {
  const cell = (group, name, what) => (of(group, name, what) ? nanoseconds(of(group, name, what).nanoseconds) : "-");
  return measures.map((what) =>
    format(`${words[what]}, schema by schema: CPU time a payload`, ["schema", "payloads", ...names],
      groups.map((group) => [`${group.set}: ${group.name}, ${group.kind}`, String(group.payloads.length), ...names.map((name) => cell(group, name, what))]))).join("\n\n");
}

export function allocations(groups, names, measures) {
  const ours = names.filter((name) => ["generated", "interpreter"].includes(name));
  const columns = ours.flatMap((name) => measures.map((what) => ({ name, what })));
  const mean = (all, { name, what }) => {
    const able = all.filter((group) => of(group, name, what));
    const sum = able.reduce((total, group) => total + of(group, name, what).allocations * group.payloads.length, 0);
    return able.length === 0 ? "-" : String(Math.round((sum / payloads(able)) * 100) / 100) + share(able, all);
  };
  return format("allocations for a valid payload, on average", ["set", ...columns.map(({ name, what }) => `${name}, ${words[what]}`)],
    blocks(groups.filter((group) => group.kind === "valid")).map(({ label, groups: all }) => [label, ...columns.map((column) => mean(all, column))]));
}

const listed = (indexes) => indexes.map((i) => `#${i}`).join(" ");

function* disagreements(one, { name, answers }, index) {
  const { value, bytes } = answers[index];
  const wrong = [...one.verdicts].flatMap((verdict, i) => (value[i] === verdict && bytes[i] === verdict ? [] : [i]));
  if (wrong.length > 0) yield `${name} on ${one.set}: ${one.name}: payload ${listed(wrong)} of ${one.verdicts.length}`;
}

/** What the tables leave out, and why. */
export function footnotes(cases, subjects, hasBlaze) {
  const refused = subjects.flatMap((subject) =>
    cases.flatMap((one, i) => (subject.answers[i].refused === undefined ? [] : [`${subject.name} does not take ${one.set}: ${one.name}: ${subject.answers[i].refused}`])));
  const wrong = subjects.flatMap((subject) =>
    cases.flatMap((one, i) => (subject.answers[i].refused === undefined ? [...disagreements(one, subject, i)] : [])));
  const section = (title, lines) => [`${title}: ${lines.length === 0 ? "none" : lines.length}`, ...lines.map((line) => `  ${line}`)];
  return [
    ...section("schemas that are not taken", refused),
    ...section("verdicts that differ from the record (their schemas are left out for that validator)", wrong),
    ...(subjects.some(({ name }) => name === "generated") ? [] : ["generated code is not part of this build"]),
    ...(hasBlaze ? [] : ["Blaze is not part of this build: UNDERSTUDY_BLAZE_DIR names no folder"]),
  ].join("\n");
}
