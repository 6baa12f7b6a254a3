// Values with one or a few things changed, so that some fit their schema and some do not.

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const clone = (value) => JSON.parse(JSON.stringify(value));

const texts = [
  "", " ", "a", "A", "0", "-1", "1.5", "true", "null", "\u0000", "é", "👩‍🚀", "\uD83D\uDE00\uD83D\uDE00", "x".repeat(300), "\n", "a\nb",
  "2024-02-29", "2023-02-29", "2024-02-29T23:59:60Z", "2024-02-29T12:00:00+01:00", "2024-02-29 12:00:00", "12:00:00Z", "12:00",
  "P1D", "P1Y2M3DT4H5M6S", "P", "1 day", "ann@example.com", "ann@", "a b@example.com", "www.example.com", "-a.example", "1.2.3.4",
  "256.1.1.1", "2001:db8::1", "::g", "https://example.com/a?b#c", "example.com", "/a/b", "../c", "http://[", "https://example.com/ä",
  "https://example.com/a b", "123e4567-e89b-12d3-a456-426614174000", "123e4567", "/a/0", "a/b", "0/a", "^[a-z]+$", "(", "aGVsbG8=",
  "aGVsbG8", "{id}", "/pets/{id}", "/pets/{id",
];
const numbers = [
  0, -0, 1, -1, 2, 10, 100, 0.1, 0.01, 1.5, -0.5, 1e3, 1e21, 1e-7, 255, 256, 65536, 2147483647, 2147483648, -2147483649, 4294967296,
  9007199254740991,
];
const others = [null, true, false, [], {}, [null], [1, 1], [{}, {}], { a: 1 }, { "": "" }];

const anything = (random) => random.one([() => random.one(texts), () => random.one(numbers), () => clone(random.one(others))])();

/** Half of a surrogate pair is no text. */
const whole = (text) => Buffer.from(text, "utf8").toString("utf8");

function changedText(text, random) {
  const at = random.below(text.length + 1);
  return whole(
    random.one([
      () => text.slice(0, at),
      () => text + random.one(["x", " ", "0", "-", "/", "é", "\u{1F600}"]),
      () => text.slice(0, at) + random.one(["x", " ", ".", "@", "\t", "Z"]) + text.slice(at),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.toUpperCase(),
      () => text.toLowerCase(),
      () => text.repeat(3),
      () => random.one(texts),
    ])(),
  );
}

function changedNumber(number, random) {
  return random.one([
    () => number + 1,
    () => number - 1,
    () => -number,
    () => number + 0.5,
    () => number * 10,
    () => number / 3,
    () => number * 1e6,
    () => Math.round(number),
    () => random.one(numbers),
  ])();
}

const newNames = (name) => ["extra", "", "x-a", "id", "name", "type", "$ref", "0", `${name}s`];

function changedObject(object, random, pool) {
  const name = random.one(Object.keys(object));
  random.one([
    () => delete object[name],
    () => delete object[name],
    () => (object[random.one(newNames(name))] = anything(random)),
    () => (object[name] = anything(random)),
    () => (object[name] = clone(random.one(pool))),
    () => (object[random.one(pool.names)] = clone(random.one(pool))),
    () => {
      object[`${name}x`] = object[name];
      delete object[name];
    },
  ])();
}

function changedArray(array, random, pool) {
  const at = random.below(array.length + 1);
  random.one([
    () => array.splice(at, 1),
    () => array.splice(at, 0, anything(random)),
    () => array.splice(at, 0, clone(random.one(pool))),
    () => array.length > 0 && array.push(clone(random.one(array))),
    () => array.reverse(),
    () => (array.length = 0),
  ])();
}

/** Every place in a value, as the object or array that holds it and its key there. */
function places(value, holder, key, found = []) {
  found.push({ holder, key });
  if (typeof value !== "object" || value === null) return found;
  for (const below of Object.keys(value)) places(value[below], value, below, found);
  return found;
}

function change({ holder, key }, random, pool) {
  const value = holder[key];
  if (random.chance(0.2)) holder[key] = anything(random);
  else if (typeof value === "string") holder[key] = changedText(value, random);
  else if (typeof value === "number") holder[key] = changedNumber(value, random);
  else if (Array.isArray(value)) changedArray(value, random, pool);
  else if (isObject(value) && Object.keys(value).length > 0) changedObject(value, random, pool);
  else holder[key] = random.one([() => anything(random), () => clone(random.one(pool))])();
}

/** All parts of some values, to put in each other's places; `names` are the names of all members. */
export function poolOf(values) {
  const pool = values.flatMap((value) => places(value, { value }, "value").map(({ holder, key }) => holder[key]));
  pool.names = [...new Set(pool.filter(isObject).flatMap((value) => Object.keys(value))), "a"];
  return pool;
}

/** A copy of a value with one to three changes. */
export function mutated(value, random, pool) {
  const root = { value: clone(value) };
  for (let changes = random.one([1, 1, 1, 2, 3]); changes > 0; --changes) {
    change(random.one(places(root.value, root, "value")), random, pool);
  }
  return root.value;
}
