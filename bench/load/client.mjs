// A client that sends exactly as many requests as it is told to, and reads every answer; wrk can do neither.

import { createConnection } from "node:net";

/** Where an answer that begins at 0 ends in `bytes`, and its parts; nothing while it is not all there. */
function parsed(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  if (/\r\ntransfer-encoding:/i.test(head)) throw new Error("this client reads no chunks");
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  const next = end + 4 + length;
  if (bytes.length < next) return undefined;
  return { status: Number(head.slice(9, 12)), closes: /\r\nconnection: *close/i.test(head), body: bytes.subarray(end + 4, next), next };
}

/** A kept-alive connection: `ask(bytes)` is the answer to one request, and opens the connection anew where the server closed it. */
export function connection(port) {
  let socket;
  let waiting;
  let read = [];
  function fail(error) {
    const { reject } = waiting ?? {};
    waiting = undefined;
    socket = undefined;
    reject?.(error);
  }
  function take(own, chunk) {
    if (own !== socket) return;
    read.push(chunk);
    const bytes = read.length > 1 ? Buffer.concat(read) : chunk;
    read = [bytes];
    const answer = parsed(bytes);
    if (!answer || !waiting) return;
    const { resolve } = waiting;
    waiting = undefined;
    read = answer.next < bytes.length ? [bytes.subarray(answer.next)] : [];
    if (answer.closes) close();
    resolve(answer);
  }
  function open() {
    const own = createConnection({ port, host: "127.0.0.1", noDelay: true });
    socket = own;
    read = [];
    own.on("data", (chunk) => take(own, chunk));
    own.on("error", (error) => own === socket && fail(error));
    own.on("close", () => own === socket && fail(new Error("the server closed the connection before it answered")));
  }
  function close() {
    const own = socket;
    socket = undefined;
    own?.destroy();
  }
  function ask(bytes) {
    return new Promise((resolve, reject) => {
      if (!socket) open();
      waiting = { resolve, reject };
      socket.write(bytes);
    });
  }
  return { ask, close };
}

/** `count` requests, `bytesOf(i)` the i-th, on `width` connections; `seen(answer, i)` meets each answer. */
export async function send(port, count, bytesAt, seen, width = 8) {
  let next = 0;
  async function work() {
    const own = connection(port);
    try {
      while (next < count) {
        const i = next;
        next += 1;
        await seen(await own.ask(bytesAt(i)), i, own);
      }
    } finally {
      own.close();
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, count) }, work));
}

/** What an answer has to be for a figure to count. */
export function expecting(status) {
  return (answer) => {
    if (answer.status !== status) throw new Error(`answered ${answer.status} where a ${status} belongs: ${answer.body.toString().slice(0, 300)}`);
  };
}
