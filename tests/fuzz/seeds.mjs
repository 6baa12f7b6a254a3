// Writes inputs for one fuzz target, made of the test data and of tests/cases/: node seeds.mjs TARGET FOLDER DATA

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const [target, out, data] = process.argv.slice(2);
const cases = join(dirname(fileURLToPath(import.meta.url)), '..', 'cases');
const most = 20_000;

function* filesBelow(folder, pattern = /./) {
  if (!folder || !existsSync(folder)) return;
  for (const entry of readdirSync(folder, {recursive: true}).sort()) {
    const path = join(folder, entry);
    if (pattern.test(entry) && statSync(path).isFile() && statSync(path).size <= most) yield readFileSync(path);
  }
}

const hostile = (name) => data && join(data, 'hostile', name);
const number = (value) => Buffer.from([value >> 8, value & 255]);

/// One seed a line of HTTP: what a case of tests/cases/mock/ asks, as bytes.
function* requests() {
  for (const text of filesBelow(join(cases, 'mock'), /\.txt$/)) {
    for (const part of text.toString().split(/^== /m).filter((one) => one.startsWith('request'))) {
      const [head, ...body] = part.slice(part.indexOf('\n') + 1).split('\n\n');
      const [first, ...fields] = head.split('\n').filter((line) => line !== '');
      const content = body.join('\n\n').trimEnd();
      if (first) yield Buffer.from([`${first} HTTP/1.1`, 'Host: h', ...fields,
        ...(content ? [`Content-Length: ${Buffer.byteLength(content)}`] : [])].join('\r\n') + '\r\n\r\n' + content);
    }
  }
}

function* requestsOfTexts() {
  for (const text of filesBelow(hostile('JSONTestSuite/test_parsing'))) {
    yield Buffer.concat([Buffer.from(`POST /pets HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n`), text]);
  }
}

function* checks() {
  let index = 0;
  for (const file of filesBelow(join(cases, 'validate'), /\.json$/)) {
    for (const group of JSON.parse(file)) {
      for (const test of group.tests) yield Buffer.concat([number(index), Buffer.from(JSON.stringify(test.data))]);
      ++index;
    }
  }
}

function* bodies() {
  let index = 0;
  for (const text of filesBelow(hostile('JSONTestSuite/test_parsing')))
    yield Buffer.concat([number(index++ % 6), Buffer.from('application/json\n'), text]);
  for (const type of ['application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=X', 'text/plain',
    'multipart/mixed; boundary=X', 'application/x-ndjson', 'application/json-seq', 'text/event-stream', 'text/plain; charset=iso-8859-1']) {
    for (const text of ['<node n="1"><s>a&amp;<![CDATA[<]]></s><list><list n="2"/></list></node>', 'n=1&ids=1&ids=2&at[n]=2&name=a+b%21',
      '--X\r\nContent-Disposition: form-data; name="n"\r\n\r\n1\r\n--X--\r\n', '{"n":1}\n[2]\n', '\x1e{"n":1}\n', 'data: {"a":1}\n\n'])
      for (let shape = 0; shape < 6; ++shape) yield Buffer.concat([number(shape), Buffer.from(type + '\n' + text)]);
  }
}

function* parameters() {
  const texts = readFileSync(join(cases, 'parameters/table.tsv'), 'utf8').split('\n').filter((line) => !/^(#|type|$)/.test(line))
    .flatMap((line) => line.split('\t').slice(6, 8)).filter((text) => text && !text.startsWith('('));
  for (let index = 0; index < 216; ++index) {
    for (let i = index % 7; i < texts.length; i += 29) yield Buffer.concat([number(index), Buffer.from(texts[i])]);
  }
}

function* patterns() {
  if (!data) return;
  for (const pattern of JSON.parse(readFileSync(hostile('patterns.json')))) yield Buffer.from(`${pattern}\naaaaaaaa-0123 é\n`);
}

function* documents() {
  for (const folder of [data && join(data, 'features'), data && join(data, 'oas'), join(cases, 'read'), join(cases, 'lint')])
    yield* filesBelow(folder, /\.(ya?ml|json)$/);
  yield* filesBelow(hostile('yaml-test-suite'), /in\.yaml$/);
}

const makers = {
  documents, checks, bodies, parameters, patterns,
  references: () => filesBelow(join(cases, 'read'), /\.ya?ml$/),
  templates: () => filesBelow(join(cases, 'templates')),
  mock_templates: () => [],
  requests: function* () { yield* requests(); yield* requestsOfTexts(); },
};

if (!makers[target] || !out) throw new Error('usage: node seeds.mjs TARGET FOLDER [DATA]');
mkdirSync(out, {recursive: true});
let count = 0;
for (const bytes of makers[target]()) {
  writeFileSync(join(out, createHash('sha1').update(bytes).digest('hex').slice(0, 16)), bytes);
  ++count;
}
console.log(`${count} seeds for ${target}`);
