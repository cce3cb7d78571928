// Independent verifier for Hamroh journal bundles, version 1, in a browser.
//
// Written from core/docs/format.md, like verify.py and without the source of the program; section numbers are those of that page.
// It stands in report.html of every bundle; the form that asks for the bundle and shows the answer is in core/src/report/page.js.
// Nothing is fetched and nothing is sent. `check` takes a File or Blob and anchors from `readAnchors`; bodies come out as the maps
// of section 3, by key.
"use strict";
(() => {

const MAX_BUNDLE = 256 * 1024 * 1024;
const LONGEST_NAME = 1000;
const PARTS = ["chain.cbor", "epochs.cbor", "disclosed.cbor"];
const ATTACHMENTS = "attachments/";
const FACTS = ["time", "place", "people", "words", "harm", "papers", "money"];
const KINDS = ["install", "incident", "check_in", "sos", "attempt", "anchor", "unlock", "export", "recovered", "clock_step", "gap",
  "correction", "promise", "deviation", "drill", "settings", "erase"];
const EXPORT = 7n, RECOVERED = 8n, CLOCK_STEP = 9n, DRILL = 14n;
const BUCKETS = [256n, 1024n, 4096n];

// The first fault that was found; its reason is a word of the table in section 7.
class Fault extends Error {
  constructor(reason) { super(reason); this.reason = reason; }
}

function need(holds, reason = "MALFORMED") {
  if (!holds) throw new Fault(reason);
}

const ascii = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const unhex = (text) => Uint8Array.from(text.match(/../g) || [], (two) => parseInt(two, 16));
const same = (one, two) => one.length === two.length && one.every((byte, i) => byte === two[i]);
const eight = (number) => { const out = new Uint8Array(8); new DataView(out.buffer).setBigUint64(0, BigInt(number)); return out; };

function compare(one, two) {
  for (let i = 0; i < Math.min(one.length, two.length); i++) if (one[i] !== two[i]) return one[i] - two[i];
  return one.length - two.length;
}

// --- SHA-256, FIPS 180-4. The browser's own takes only what lies in memory as a whole; attachments are read by pieces.

const [START, ROUND] = (() => {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (number) => Math.floor((number - Math.floor(number)) * 2 ** 32) | 0;
  return [primes.slice(0, 8).map((p) => fraction(Math.sqrt(p))), Int32Array.from(primes, (p) => fraction(Math.cbrt(p)))];
})();

class Sha256 {
  constructor() {
    this.state = Int32Array.from(START);
    this.block = new Uint8Array(64);
    this.words = new Int32Array(64);
    this.held = 0;
    this.length = 0;
  }

  update(bytes) {
    this.length += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const count = Math.min(64 - this.held, bytes.length - at);
      this.block.set(bytes.subarray(at, at + count), this.held);
      this.held += count;
      at += count;
      if (this.held === 64) { this.turn(); this.held = 0; }
    }
    return this;
  }

  turn() {
    const w = this.words, s = this.state, block = this.block;
    for (let i = 0; i < 16; i++) w[i] = block[4 * i] << 24 | block[4 * i + 1] << 16 | block[4 * i + 2] << 8 | block[4 * i + 3];
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10) | 0;
    }
    let [a, b, c, d, e, f, g, h] = s;
    for (let i = 0; i < 64; i++) {
      const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + ROUND[i] + w[i] | 0;
      const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    s[0] += a; s[1] += b; s[2] += c; s[3] += d; s[4] += e; s[5] += f; s[6] += g; s[7] += h;
  }

  digest() {
    const bits = eight(BigInt(this.length) * 8n);
    this.update(Uint8Array.of(0x80));
    this.update(new Uint8Array((120 - this.held) % 64)).update(bits);
    const out = new DataView(new ArrayBuffer(32));
    this.state.forEach((word, i) => out.setInt32(4 * i, word));
    return new Uint8Array(out.buffer);
  }
}

// A list may have more pieces than a function has arguments.
function sha256Of(pieces) {
  const hash = new Sha256();
  for (const piece of pieces) hash.update(typeof piece === "string" ? ascii(piece) : piece);
  return hash.digest();
}

const sha256 = (...pieces) => sha256Of(pieces);

// --- Section 1: the subset of CBOR. The caller names what must stand here; anything else is a fault at once, and neither deep
// nesting nor a length that lies can cost memory. Numbers have up to 64 bits: BigInt throughout.

const UNSIGNED = 0, NEGATIVE = 1, BYTES = 2, TEXT = 3, ARRAY = 4, MAP = 5;
// A mark of byte order is a letter like any other.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeText(bytes) {
  try { return utf8.decode(bytes); } catch { throw new Fault("MALFORMED"); }
}

class Cbor {
  constructor(data) { this.data = data; this.at = 0; }

  take(length) {
    need(length <= BigInt(this.data.length - this.at));
    this.at += Number(length);
    return this.data.subarray(this.at - Number(length), this.at);
  }

  head() {
    const first = this.take(1n)[0], info = first & 31;
    if (info < 24) return [first >> 5, BigInt(info)];
    need(info <= 27);
    let value = 0n;
    for (const byte of this.take(1n << BigInt(info - 24))) value = value << 8n | BigInt(byte);
    need(value >= [24n, 1n << 8n, 1n << 16n, 1n << 32n][info - 24]);
    return [first >> 5, value];
  }

  expect(major) {
    const [found, value] = this.head();
    need(found === major);
    return value;
  }

  end() { need(this.at === this.data.length); }
}

const unsigned = (c) => c.expect(UNSIGNED);
const signed = (c) => {
  const [major, value] = c.head();
  need((major === UNSIGNED || major === NEGATIVE) && value < 1n << 63n);
  return major === UNSIGNED ? value : -1n - value;
};
const bytes = (c) => c.take(c.expect(BYTES));
const text = (c) => decodeText(c.take(c.expect(TEXT)));
const octets = (length) => (c) => { const found = bytes(c); need(found.length === length); return found; };
const just = (read, holds) => (c) => { const value = read(c); need(holds(value)); return value; };
const row = (...readers) => (c) => { need(c.expect(ARRAY) === BigInt(readers.length)); return readers.map((read) => read(c)); };
const some = (read) => (c) => {
  const list = [], count = c.expect(ARRAY);
  need(count > 0n);
  for (let i = 0n; i < count; i++) list.push(read(c));
  return list;
};
// A map with ascending keys out of `shape` (a list: how to read the value of each key); the first `always` of them must be there.
const map = (shape, always) => (c) => {
  const pairs = [], count = c.expect(MAP);
  let last = -1n;
  for (let i = 0n; i < count; i++) {
    const key = unsigned(c);
    need(key > last && key < BigInt(shape.length));
    last = key;
    pairs[Number(key)] = shape[Number(key)](c);
  }
  for (let key = 0; key < always; key++) need(pairs[key] !== undefined);
  return pairs;
};

function whole(data, read) {
  const c = new Cbor(data), value = read(c);
  c.end();
  return value;
}

// The rows of a part, one at a time; with a single reader a row is no array but the item itself.
function* rowsOf(data, ...readers) {
  const c = new Cbor(data), count = c.expect(ARRAY), read = readers.length > 1 ? row(...readers) : (c) => [readers[0](c)];
  for (let i = 0n; i < count; i++) yield read(c);
  c.end();
}

function head(major, value) {
  const number = BigInt(value);
  if (number < 24n) return Uint8Array.of(major << 5 | Number(number));
  const info = [8n, 16n, 32n, 64n].findIndex((bits) => number < 1n << bits);
  return Uint8Array.of(major << 5 | 24 + info, ...eight(number).subarray(8 - (1 << info)));
}

// --- Section 2: headers; section 3: bodies; section 4: epoch blobs

const ID = octets(16), HASH = octets(32), SOME_TEXT = just(text, (found) => found !== "");
const within = (limit) => (value) => value < limit;
const HEADER = [unsigned, ID, unsigned, HASH, HASH, HASH, HASH, HASH, just(unsigned, (n) => BUCKETS.includes(n)), HASH];
const POSITION = [just(signed, (d) => d >= -900000000n && d <= 900000000n), just(signed, (d) => d >= -1800000000n && d <= 1800000000n),
  just(unsigned, within(1n << 32n)), just(unsigned, within(1n << 32n)), just(unsigned, (simulated) => simulated === 1n)];
const BODY = [just(unsigned, within(BigInt(KINDS.length))), ID, text, signed, signed, signed, text, map(POSITION, 2), SOME_TEXT,
  some(row(HASH, unsigned, text)), some(ID), row(unsigned, HASH, HASH, HASH), row(unsigned, HASH), signed,
  row(just(unsigned, within(1n << 63n)), text, text), just(row(unsigned, unsigned), ([n, of]) => n >= 1n && n <= of), HASH,
  just(map(FACTS.map(() => SOME_TEXT), 0), (facts) => facts.length > 0)];
const SLOT = octets(80);
const BLOB = [unsigned, row(SLOT, SLOT, SLOT, SLOT)];

// Of a later version only the beginning is known: a map whose first pair is the version.
function readHeader(data) {
  const c = new Cbor(data);
  need(!(c.expect(MAP) > 0n && unsigned(c) === 0n && unsigned(c) > 1n), "VERSION");
  const header = whole(data, map(HEADER, 9));
  need(header[0] === 1n);
  return header;
}

// --- Section 6: the zip file. Read from the front; every byte must be the one that the only allowed file has there.

const PIECE = 1 << 20;
const CRC = Int32Array.from({ length: 256 }, (_, n) => {
  for (let i = 0; i < 8; i++) n = n & 1 ? n >>> 1 ^ 0xedb88320 : n >>> 1;
  return n;
});

function crc32(bytes, crc) {
  for (let i = 0; i < bytes.length; i++) crc = CRC[(crc ^ bytes[i]) & 255] ^ crc >>> 8;
  return crc;
}

// Pieces of the file, never all of it.
class Source {
  constructor(file) { this.file = file; this.from = 0; this.piece = new Uint8Array(0); }

  async bytes(at, length) {
    need(at + length <= this.file.size);
    if (at < this.from || at + length > this.from + this.piece.length) {
      const end = Math.min(this.file.size, at + Math.max(length, PIECE));
      this.piece = new Uint8Array(await this.file.slice(at, end).arrayBuffer());
      this.from = at;
      if (this.piece.length !== end - at) throw new Error("the file changed while it was read");
    }
    return this.piece.subarray(at - this.from, at - this.from + length);
  }
}

function zipFields(name, crc, size) {
  const out = new DataView(new ArrayBuffer(26)), flags = name.every((byte) => byte < 128) ? 0 : 1 << 11;
  [10, flags, 0, 0, 0x21].forEach((field, i) => out.setUint16(2 * i, field, true));
  [crc, size, size].forEach((field, i) => out.setUint32(10 + 4 * i, field, true));
  out.setUint16(22, name.length, true);
  return new Uint8Array(out.buffer);
}

function zipCentral(name, crc, size, offset) {
  const out = new DataView(new ArrayBuffer(46));
  out.setUint32(0, 0x02014b50, true);
  out.setUint16(4, 3 << 8 | 10, true);
  new Uint8Array(out.buffer).set(zipFields(name, crc, size), 6);
  out.setUint32(38, 0o100644 * 0x10000, true);
  out.setUint32(42, offset, true);
  return [new Uint8Array(out.buffer), name];
}

// The entries by name: bytes of the parts, hash and length of every other file.
async function readZip(file) {
  const source = new Source(file), parts = new Map(), others = [], central = [];
  const begins = async (at) => at + 4 <= file.size && same(await source.bytes(at, 4), ascii("PK\x03\x04"));
  let at = 0, last = null, count = 0;
  while (await begins(at)) {
    const fields = (await source.bytes(at, 30)).slice(4), view = new DataView(fields.buffer);
    const crc = view.getInt32(10, true), size = view.getUint32(14, true), start = at + 30 + view.getUint16(22, true);
    need(start - at - 30 <= LONGEST_NAME);
    const raw = (await source.bytes(at + 30, start - at - 30)).slice(), name = decodeText(raw);
    need(same(fields, zipFields(raw, crc, size)) && size <= file.size - start && (last === null || compare(last, raw) < 0));
    const kept = PARTS.includes(name) ? new Uint8Array(size) : null, hash = new Sha256();
    let found = -1;
    for (let done = 0; done < size;) {
      const piece = await source.bytes(start + done, Math.min(PIECE, size - done));
      found = crc32(piece, found);
      if (kept) kept.set(piece, done); else hash.update(piece);
      done += piece.length;
    }
    need(~found === crc && ++count < 65535);
    if (kept) parts.set(name, kept); else others.push({ name, raw, hash: hash.digest(), length: size });
    central.push(...zipCentral(raw, crc, size, at));
    [last, at] = [raw, start + size];
  }
  const length = central.reduce((sum, piece) => sum + piece.length, 0), end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  [count, count].forEach((field, i) => end.setUint16(8 + 2 * i, field, true));
  end.setUint32(12, length, true);
  end.setUint32(16, at, true);
  need(at + length + 22 === file.size);
  for (const piece of [...central, new Uint8Array(end.buffer)]) {
    need(same(await source.bytes(at, piece.length), piece));
    at += piece.length;
  }
  need(PARTS.every((name) => parts.has(name)));
  return [parts, others];
}

// --- Ed25519, RFC 8032, strict. The browser does the arithmetic; what it may leave open is closed here: encodings that are not
// canonical, and points of small order, which have these y.

const P = 2n ** 255n - 19n, L = 2n ** 252n + 27742317777372353535851937790883648493n;
const little = (bytes) => bytes.reduceRight((number, byte) => number << 8n | BigInt(byte), 0n);
const EIGHTH = little(unhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"));
const SMALL = [0n, 1n, P - 1n, EIGHTH, P - EIGHTH];

function isStrictPoint(bytes) {
  const y = little(bytes) & (1n << 255n) - 1n;
  return y < P && !SMALL.includes(y);
}

async function signatureHolds(key, message, signature) {
  if (signature.length !== 64 || little(signature.subarray(32)) >= L) return false;
  if (!isStrictPoint(key) || !isStrictPoint(signature.subarray(0, 32))) return false;
  try {
    const known = await crypto.subtle.importKey("raw", key.slice(), { name: "Ed25519" }, false, ["verify"]);
    return await crypto.subtle.verify({ name: "Ed25519" }, known, signature.slice(), message.slice());
  } catch (error) {
    // No point of the curve. Anything else is no answer about the signature.
    if (error && ["DataError", "OperationError"].includes(error.name)) return false;
    throw error;
  }
}

// RFC 8032, section 7.1, test 2; FIPS 180-4, "abc".
async function works() {
  try {
    const key = unhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const signature = unhex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
      + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    return await signatureHolds(key, Uint8Array.of(0x72), signature) && !await signatureHolds(key, Uint8Array.of(0x73), signature)
      && hex(sha256("abc")) === "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  } catch {
    return false;
  }
}

// --- Section 2: the tree of RFC 6962; section 5: anchors

class Tree {
  constructor() { this.size = 0; this.roots = []; }

  push(leaf) {
    for (let size = this.size; size % 2; size = Math.floor(size / 2)) leaf = sha256("\x01", this.roots.pop(), leaf);
    this.roots.push(leaf);
    this.size++;
  }

  root() {
    return this.roots.length ? this.roots.reduceRight((right, left) => sha256("\x01", left, right)) : sha256();
  }
}

const anchorOf = (journal, tree) => hex(sha256("hamroh-anchor-1", journal, eight(tree.size), tree.root()).subarray(0, 16));

// Blanks by Unicode, and no more than those.
const BLANKS = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const repaired = (letter) => ({ O: "0", I: "1", L: "1" })[letter] || letter;
const upper = (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
const digit = (letter) => letter === undefined ? -1 : CROCKFORD.indexOf(repaired(upper(letter)));

// The 16 bytes of an anchor as people write it, as hexadecimal digits, or null.
function parseAnchor(code) {
  const digits = Array.from(code.replace(BLANKS, "").replace(/-/g, ""), digit);
  if (digits.length !== 26 || digits.includes(-1) || digits[0] > 7) return null;
  return digits.reduce((number, five) => number << 5n | BigInt(five), 0n).toString(16).padStart(32, "0");
}

// The two characters at the end of a message, over everything before them: a sum by places, and whether there is an odd number of them.
function checkHolds(message) {
  const letters = Array.from(message.replace(new RegExp(BLANKS.source + "$"), ""));
  const [high, low] = letters.splice(-2).map(digit), taken = Array.from(letters.join("").replace(BLANKS, ""));
  let weight = 1, sum = 0;
  for (const letter of taken) {
    weight = weight * 2 % 509;
    sum = (sum + repaired(upper(letter)).codePointAt(0) % 509 * weight) % 509;
  }
  const isAscii = taken.every((letter) => letter.codePointAt(0) < 128);
  return high >= 0 && low >= 0 && isAscii && sum * 2 + taken.length % 2 === high * 32 + low;
}

// Begins like a message and goes on behind a full stop; a code may begin with the same letters.
function isMessage(given) {
  const words = given.split(BLANKS).filter(Boolean);
  return /^(SOS|OK|TEST|CANCEL)/.test(upper(words[0] || "")) && words.slice(0, -1).some((word) => word.endsWith("."));
}

// An anchor as somebody gives it: alone, or at the end of a whole SMS. Of two that differ none may be left out in silence.
function readAnchor(given) {
  if (isMessage(given) && !checkHolds(given)) return null;
  const words = given.split(BLANKS).filter((word) => word.length === 26);
  const found = words.map(parseAnchor).filter((anchor) => anchor !== null);
  if (!found.length) return parseAnchor(given);
  return found.every((anchor) => anchor === found[0]) ? found[0] : null;
}

// Each line is one; a message whose lines were broken is one too, as a whole and with nothing beside it. Returns anchors, or the
// number of the line that is none.
function readAnchors(given) {
  const lines = given.split("\n"), filled = lines.filter((line) => line.replace(BLANKS, ""));
  const anchors = filled.map(readAnchor), bad = anchors.indexOf(null);
  if (bad < 0) return anchors;
  const together = isMessage(given) ? readAnchor(given) : null;
  return together ? [together] : lines.indexOf(filled[bad]) + 1;
}

// --- Section 7: the verdict

async function check(file, anchors) {
  const seen = { verdict: "INVALID", reasons: [], journal: "", disclosed: [], fits: [], size: 0 };
  let bodies, others;
  try {
    [bodies, others] = await checkBundle(file, anchors, seen);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    seen.reasons = [fault.reason];
    seen.verdict = fault.reason === "ANCHOR" ? "ROLLED_BACK" : "INVALID";
    return seen;
  }
  seen.reasons = findings(bodies, others, anchors);
  seen.verdict = seen.reasons.length ? "VALID_WITH_FINDINGS" : "VALID";
  seen.disclosed = bodies.map(([, body]) => body);
  return seen;
}

async function checkBundle(file, anchors, seen) {
  const [parts, others] = await readZip(file);
  const chain = () => rowsOf(parts.get("chain.cbor"), bytes, bytes);
  const blobs = () => rowsOf(parts.get("epochs.cbor"), bytes);
  const shown = () => rowsOf(parts.get("disclosed.cbor"), unsigned, HASH, bytes);
  // The shape of the parts, each to its end, before anything in them is believed.
  for (const part of [chain, blobs]) for (const _ of part()) ;
  let last = -1n;
  for (const [seq] of shown()) { need(seq > last); last = seq; }
  const epochs = new Set();
  for (const [blob] of blobs()) {
    try { whole(blob, map(BLOB, 2)); } catch { throw new Fault("EPOCH"); }
    epochs.add(hex(sha256(blob)));
  }
  // The records, each in the order of the sentence below the table's heading.
  const tree = new Tree(), waiting = shown(), bodies = [], fitting = new Map();
  let next = waiting.next().value, before = new Tree(), journal, key, previous = new Uint8Array(32), seq = 0;
  for (const [raw, signature] of chain()) {
    const header = readHeader(raw);
    need(header[2] === BigInt(seq) && (header[9] !== undefined) === (seq === 0), "SEQUENCE");
    if (seq === 0) {
      key = header[9];
      journal = sha256("hamroh-journal-1", key).subarray(0, 16);
    }
    need(same(header[1], journal), "JOURNAL");
    need(same(header[3], previous), "PREVIOUS");
    need(await signatureHolds(key, raw, signature), "SIGNATURE");
    need(epochs.has(hex(header[4])), "EPOCH");
    seen.journal = hex(journal);
    if (next && next[0] === BigInt(seq)) {
      const [, salt, inside] = next;
      need(same(sha256("hamroh-commit-1", salt, inside), header[5]), "COMMIT");
      bodies.push([seq, whole(inside, map(BODY, 7))]);
      need(header[8] === BUCKETS.find((bucket) => 32n + BigInt(inside.length) <= bucket));
      next = waiting.next().value;
    }
    before.size = tree.size;
    before.roots = tree.roots.slice();
    key = header[7];
    previous = sha256("\0", raw, signature);
    tree.push(previous);
    if (anchors.length) {
      const anchor = anchorOf(journal, tree);
      if (anchors.includes(anchor)) fitting.set(anchor, tree.size);
    }
    seq++;
  }
  need(tree.size > 0, "EMPTY");
  need(next === undefined, "COMMIT");
  // The last record speaks of the journal before it.
  need(bodies.length && bodies[bodies.length - 1][0] === tree.size - 1, "EXPORT");
  const body = bodies[bodies.length - 1][1];
  need(body[0] === EXPORT && body[11] !== undefined, "EXPORT");
  const [size, root, files] = body[11];
  need(size === BigInt(before.size) && same(root, before.root()), "EXPORT");
  // Everything that came along. An attachment's name is its hash.
  const listed = ["hamroh-files-1", head(ARRAY, others.length)];
  for (const { raw, hash } of others) listed.push(head(ARRAY, 2), head(TEXT, raw.length), raw, head(BYTES, 32), hash);
  need(same(files, sha256Of(listed)), "FILES");
  need(others.every(({ name, hash }) => !name.startsWith(ATTACHMENTS) || name === ATTACHMENTS + hex(hash)), "FILES");
  need(anchors.every((anchor) => fitting.has(anchor)), "ANCHOR");
  seen.fits = [...fitting.values()].sort((a, b) => a - b);
  seen.size = tree.size;
  return [bodies, others];
}

function findings(bodies, others, anchors) {
  const is = (kind) => bodies.some(([, body]) => body[0] === kind);
  const lengths = new Map(others.map(({ name, length }) => [name, BigInt(length)]));
  const isThere = ([hash, length]) => lengths.get(ATTACHMENTS + hex(hash)) === length;
  const stepped = bodies.some(([, body], i) => i > 0 && clocksDisagree(bodies[i - 1][1], body));
  const found = [["NO_OUTSIDE_ANCHOR", !anchors.length], ["CLOCK_STEP", is(CLOCK_STEP) || stepped], ["RECOVERED", is(RECOVERED)],
    ["SET_ASIDE", bodies.some(([, body]) => body[16] !== undefined)], ["DRILL", is(DRILL)], ["REDACTED", !allShown(bodies)],
    ["MISSING_FILE", !bodies.every(([, body]) => (body[9] || []).every(isThere))]];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

function allShown(bodies) {
  const numbers = bodies.slice(0, -1).map(([seq]) => head(UNSIGNED, seq));
  const shown = ["hamroh-shown-1", head(ARRAY, numbers.length)].concat(numbers);
  return same(bodies[bodies.length - 1][1][11][3], sha256Of(shown));
}

function clocksDisagree(one, two) {
  if (one[2] === "" || one[2] !== two[2]) return false;
  const wall = two[4] - one[4], monotonic = two[3] - one[3], apart = wall > monotonic ? wall - monotonic : monotonic - wall;
  return monotonic < 0n || apart > 2000n + monotonic / 1000000n * 200n;
}

globalThis.hamroh = Object.freeze({ works, readAnchors, check, hex, ATTACHMENTS, FACTS, KINDS, MAX_BUNDLE });

})();
