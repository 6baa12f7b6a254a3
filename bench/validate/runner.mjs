// A program with validators inside, driven line by line (serve.cpp says how it speaks).

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** One validator of a program: which cases it takes, with which verdicts, and how long a load takes it. */
class Subject {
  constructor(runner, index, name) {
    Object.assign(this, { runner, index, name, answers: [] });
  }

  /** Nanoseconds, valid verdicts and allocations of one load. */
  async measure(index, what, repeats, payloads) {
    const reply = await this.runner.ask([this.index, index, what, repeats, ...payloads].join(" "));
    const [nanoseconds, valid, allocations] = reply.split("\t").map(Number);
    return { nanoseconds, valid, allocations };
  }
}

function readAnswer(line) {
  const [kind, first, second] = line.split("\t");
  if (kind === "refused") return { refused: first };
  if (kind !== "taken") throw new Error(`not an answer: ${line}`);
  return { value: first, bytes: second };
}

export class Runner {
  constructor(command, args) {
    this.command = command;
    this.child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    this.child.on("error", (error) => console.error(`${command}: ${error.message}`));
  }

  async line() {
    const { value, done } = await this.lines.next();
    if (done) throw new Error(`${this.command} ended before its time`);
    return value;
  }

  /** The validators inside, once each has seen every case. */
  async subjects() {
    const all = [];
    for (let line = await this.line(); line !== "ready"; line = await this.line()) {
      const [kind, name] = line.split("\t");
      if (kind === "subject") all.push(new Subject(this, all.length, name));
      else all.at(-1).answers.push(readAnswer(line));
    }
    return all;
  }

  ask(command) {
    this.child.stdin.write(`${command}\n`);
    return this.line();
  }

  end() {
    this.child.stdin.end();
  }
}
