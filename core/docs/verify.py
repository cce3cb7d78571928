#!/usr/bin/env python3
"""Independent verifier for Hamroh journal bundles, version 1.

Written from core/docs/format.md without the source of the program; section numbers are those of that page. Needs Python 3.8+ and
nothing else, no network, and it writes nothing. One copy that you already had, or got from somebody you trust, is worth more
than the newest one from the person who sent you the bundle.

    python3 verify.py BUNDLE [--anchor CODE]... [--json]

Exit code: 0 VALID, 3 VALID WITH FINDINGS, 4 INVALID or ROLLED_BACK, 2 wrong use (nothing was checked).
"""

import argparse
import datetime
import functools
import hashlib
import json
import os
import struct
import sys
import zlib

MAX_BUNDLE = 256 * 1024 * 1024
LONGEST_NAME = 1000
PARTS = ("chain.cbor", "epochs.cbor", "disclosed.cbor")
ATTACHMENTS = "attachments/"
FACTS = ("time", "place", "people", "words", "harm", "papers", "money")
KINDS = ("install", "incident", "check_in", "sos", "attempt", "anchor", "unlock", "export", "recovered", "clock_step", "gap",
         "correction", "promise", "deviation", "drill", "settings", "erase")
EXPORT, RECOVERED, CLOCK_STEP, DRILL = 7, 8, 9, 14
BUCKETS = (256, 1024, 4096)

class Fault(Exception):
    """The first fault that was found; its reason is a word of the table in section 7."""

    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason

def need(holds, reason="MALFORMED"):
    """Ends the check with `reason` unless the condition holds."""
    if not holds:
        raise Fault(reason)

def sha256(*pieces):
    """SHA-256 over the pieces, one after another."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.digest()

# --- Section 1: the subset of CBOR
# Every place of the format has one shape. So nothing is read "in general": the caller names what must stand here, anything
# else is a fault at once, and neither deep nesting nor a length that lies can cost memory.

UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, MAP = range(6)

class Cbor:
    """Reads one item after another from bytes."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, length):
        """The next `length` bytes."""
        need(length <= len(self.data) - self.at)
        self.at += length
        return self.data[self.at - length:self.at]

    def head(self):
        """Major type and argument; the argument in its shortest form, the length definite."""
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if info < 24:
            return major, info
        need(info <= 27)
        value = int.from_bytes(self.take(1 << (info - 24)), "big")
        need(value >= (24, 1 << 8, 1 << 16, 1 << 32)[info - 24])
        return major, value

    def expect(self, major):
        """The argument of a head of this major type."""
        found, value = self.head()
        need(found == major)
        return value

    def unsigned(self):
        """An unsigned integer up to 64 bits."""
        return self.expect(UNSIGNED)

    def signed(self):
        """An integer that fits 64 bits with its sign."""
        major, value = self.head()
        need(major in (UNSIGNED, NEGATIVE) and value < 1 << 63)
        return value if major == UNSIGNED else -1 - value

    def bytes(self, length=None):
        """A byte string, of exactly this length if one is given."""
        found = self.expect(BYTES)
        need(length is None or found == length)
        return self.take(found)

    def text(self):
        """A text in well-formed UTF-8."""
        try:
            return str(self.take(self.expect(TEXT)), "utf-8")
        except UnicodeDecodeError:
            raise Fault("MALFORMED") from None

    def array(self, length=None):
        """The head of an array, of exactly this length if one is given."""
        found = self.expect(ARRAY)
        need(length is None or found == length)
        return found

    def map(self, shape, always):
        """A map with ascending keys out of `shape` (key: how to read its value); those in `always` must be there."""
        pairs, last = {}, -1
        for _ in range(self.expect(MAP)):
            key = self.unsigned()
            need(key > last and key in shape)
            last, pairs[key] = key, shape[key](self)
        need(all(key in pairs for key in always))
        return pairs

    def end(self):
        """Nothing may come after the item."""
        need(self.at == len(self.data))

def cbor_head(major, value):
    """The shortest head; needed to hash the list of files."""
    for info, limit, code in ((24, 1 << 8, ">BB"), (25, 1 << 16, ">BH"), (26, 1 << 32, ">BI"), (27, 1 << 64, ">BQ")):
        if value < 24:
            return bytes([major << 5 | value])
        if value < limit:
            return struct.pack(code, major << 5 | info, value)
    raise Fault("MALFORMED")

# --- Section 2: headers; section 3: bodies; section 4: epoch blobs

def just(read, holds):
    """A reader for a value that must pass a test."""
    def tested(c):
        value = read(c)
        need(holds(value))
        return value
    return tested

def row(*readers):
    """A reader for an array with exactly these items."""
    def read(c):
        c.array(len(readers))
        return [reader(c) for reader in readers]
    return read

def some(reader):
    """A reader for a list that is never empty."""
    return lambda c: [reader(c) for _ in range(just(Cbor.array, bool)(c))]

def octets(length):
    """A reader for a byte string of this length."""
    return lambda c: c.bytes(length)

ID, HASH, NUMBER, SIGNED, WORDS = octets(16), octets(32), Cbor.unsigned, Cbor.signed, Cbor.text
HEADER = {0: NUMBER, 1: ID, 2: NUMBER, 3: HASH, 4: HASH, 5: HASH, 6: HASH, 7: HASH, 8: just(NUMBER, lambda n: n in BUCKETS),
          9: HASH}
POSITION = {0: just(SIGNED, lambda d: abs(d) <= 900000000), 1: just(SIGNED, lambda d: abs(d) <= 1800000000),
            2: just(NUMBER, lambda radius: radius < 1 << 32), 3: just(NUMBER, lambda age: age < 1 << 32),
            4: just(NUMBER, lambda simulated: simulated == 1)}
FACT = {key: just(WORDS, bool) for key in range(len(FACTS))}
BODY = {
    0: just(NUMBER, lambda kind: kind < len(KINDS)), 1: ID, 2: WORDS, 3: SIGNED, 4: SIGNED, 5: SIGNED, 6: WORDS,
    7: lambda c: c.map(POSITION, (0, 1)), 8: just(WORDS, bool), 9: some(row(HASH, NUMBER, WORDS)), 10: some(ID),
    11: row(NUMBER, HASH, HASH, HASH), 12: row(NUMBER, HASH), 13: SIGNED,
    14: row(just(NUMBER, lambda line: line < 1 << 63), WORDS, WORDS),
    15: just(row(NUMBER, NUMBER), lambda part: 1 <= part[0] <= part[1]), 16: HASH, 17: just(lambda c: c.map(FACT, ()), bool),
}
BLOB = {0: NUMBER, 1: row(*[octets(80)] * 4)}

def read_map(data, shape, always):
    """Bytes that are one map and nothing else."""
    c = Cbor(data)
    pairs = c.map(shape, always)
    c.end()
    return pairs

def read_header(data):
    """One header. Of a later version only the beginning is known: a map whose first pair is the version."""
    c = Cbor(data)
    need(not (c.expect(MAP) > 0 and c.unsigned() == 0 and c.unsigned() > 1), "VERSION")
    header = read_map(data, HEADER, range(9))
    need(header[0] == 1)
    return header

def rows_of(data, *readers):
    """Yields the rows of a part, one at a time; with a single reader a row is no array but the item itself."""
    c = Cbor(data)
    for _ in range(c.array()):
        if len(readers) > 1:
            c.array(len(readers))
        yield [reader(c) for reader in readers]
    c.end()

# --- Section 6: the zip file

LOCAL, CENTRAL, END = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"

def read_zip(data):
    """The entries by name. They are packed again in the only allowed way, and that must give the same bytes."""
    entries, at = {}, 0
    while data[at:at + 4] == b"PK\3\4":
        need(len(data) - at >= 30)
        size, _, name_length, extra = struct.unpack("<IIHH", data[at + 18:at + 30])
        need(name_length <= LONGEST_NAME)
        start = at + 30 + name_length
        try:
            name = str(data[at + 30:start], "utf-8")
        except UnicodeDecodeError:
            raise Fault("MALFORMED") from None
        need(extra == 0 and name not in entries and size <= len(data) - start)
        entries[name] = data[start:start + size]
        need(len(entries) < 65535)
        at = start + size
    at = 0
    for piece in canonical_zip(entries):
        need(data[at:at + len(piece)] == piece)
        at += len(piece)
    need(at == len(data))
    return entries

def canonical_zip(entries):
    """Yields the bytes of the only allowed zip file with these entries, piece after piece."""
    central, offset = [], 0
    for name in sorted(entries, key=lambda name: name.encode("utf-8")):
        raw, content = name.encode("utf-8"), entries[name]
        # Needs version 1.0; bit 11 when the name is not ASCII; stored; 00:00; 1980-01-01; CRC-32; sizes; name; no extra field.
        flags = 0 if raw.isascii() else 1 << 11
        common = (10, flags, 0, 0, 0x21, zlib.crc32(content), len(content), len(content), len(raw), 0)
        yield struct.pack(LOCAL, b"PK\3\4", *common) + raw
        yield content
        # Made by Unix, version 1.0; no comment; disk 0; internal attributes 0; regular file with mode 0644; where it lies.
        central.append(struct.pack(CENTRAL, b"PK\1\2", 3 << 8 | 10, *common, 0, 0, 0, 0o100644 << 16, offset) + raw)
        offset += 30 + len(raw) + len(content)
    directory = b"".join(central)
    yield directory
    yield struct.pack(END, b"PK\5\6", 0, 0, len(central), len(central), len(directory), offset, 0)

# --- Ed25519, RFC 8032 section 5.1, strict
# Points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z. Nothing here is secret, so nothing needs constant time.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)
ZERO = (0, 1, 1, 0)

def add(p, q):
    """The sum of two points; complete, so it doubles too."""
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def same(p, q):
    """Whether two points are one."""
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0

def decode_point(raw):
    """The point, or None when the encoding is not canonical or no point of the curve."""
    number = int.from_bytes(raw, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if (v * x * x + u) % P == 0:
        x = x * ROOT_OF_MINUS_1 % P
    if (v * x * x - u) % P != 0 or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P

BASE = decode_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def small_order(p):
    """Whether eight times the point is nothing."""
    for _ in range(3):
        p = add(p, p)
    return same(p, ZERO)

@functools.lru_cache(maxsize=8192)
def signature_holds(public, message, signature):
    """Strict: canonical S, A and R, neither A nor R of small order, and S*B = R + k*A without a cofactor."""
    if len(signature) != 64:
        return False
    a, r, s = decode_point(public), decode_point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L or small_order(a) or small_order(r):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    minus_a = (P - a[0], a[1], 1, P - a[3])
    addend = (None, BASE, minus_a, add(BASE, minus_a))
    result = ZERO
    for bit in range(252, -1, -1):
        result = add(result, result)
        which = (s >> bit & 1) | (k >> bit & 1) << 1
        if which:
            result = add(result, addend[which])
    return same(result, r)

# --- Section 2: the tree of RFC 6962; section 5: anchors

class Tree:
    """The roots of the full subtrees from the left, largest first: as many as `size` has ones."""

    def __init__(self):
        self.size = 0
        self.roots = []

    def push(self, leaf):
        """One more leaf, already hashed with its 0x00."""
        size = self.size
        while size & 1:
            leaf = sha256(b"\1", self.roots.pop(), leaf)
            size >>= 1
        self.roots.append(leaf)
        self.size += 1

    def root(self):
        """The tree hash over all leaves so far."""
        if not self.roots:
            return sha256()
        right = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            right = sha256(b"\1", left, right)
        return right

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

def parse_anchor(code):
    """The 16 bytes of an anchor as people write it, or None."""
    number, count = 0, 0
    for letter in code:
        if letter.isspace() or letter == "-":
            continue
        letter = {"O": "0", "I": "1", "L": "1"}.get(letter.upper(), letter.upper()) if letter.isascii() else "?"
        if letter not in CROCKFORD or (count == 0 and letter > "7"):
            return None
        number, count = number << 5 | CROCKFORD.index(letter), count + 1
        if count > 26:
            return None
    return number.to_bytes(16, "big") if count == 26 else None

def anchor_of(journal, tree):
    """The anchor of the journal as it is now."""
    return sha256(b"hamroh-anchor-1", journal, struct.pack(">Q", tree.size), tree.root())[:16]

# --- Section 7: the verdict

class Seen:
    """What a check brought to light."""

    def __init__(self):
        self.verdict, self.reasons, self.journal, self.disclosed, self.files = "INVALID", [], "", [], 0
        # The numbers of records that anchors from outside fit, ascending; how many records there are.
        self.fits, self.size = [], 0

def check(data, anchors):
    """The whole check of a bundle's bytes, with anchors received by another way. Never raises on any bytes."""
    seen = Seen()
    try:
        bodies, lengths = check_bundle(data, anchors, seen)
    except Fault as fault:
        seen.reasons = [fault.reason]
        seen.verdict = "ROLLED_BACK" if fault.reason == "ANCHOR" else "INVALID"
        return seen
    seen.reasons = findings(bodies, lengths, anchors)
    seen.verdict = "VALID_WITH_FINDINGS" if seen.reasons else "VALID"
    seen.disclosed = [{"id": body[1].hex(), "kind": KINDS[body[0]], "at": utc(body[4]), "note": body.get(8, ""),
                       "facts": {FACTS[key]: text for key, text in body.get(17, {}).items()},
                       "attachments": [{"sha256": digest.hex(), "length": length, "media_type": media_type}
                                       for digest, length, media_type in body.get(9, ())]} for _, body in bodies]
    seen.files = sum(len(each["attachments"]) for each in seen.disclosed)
    return seen

def check_bundle(data, anchors, seen):
    """The table of section 7, from above; returns (seq, body) of what is disclosed, and the lengths of attachments by name."""
    # MALFORMED: the zip file and the shape of its parts, each to its end, before anything in them is believed.
    entries = read_zip(data)
    need(all(name in entries for name in PARTS))
    chain = functools.partial(rows_of, entries["chain.cbor"], Cbor.bytes, Cbor.bytes)
    blobs = functools.partial(rows_of, entries["epochs.cbor"], Cbor.bytes)
    shown = functools.partial(rows_of, entries["disclosed.cbor"], Cbor.unsigned, HASH, Cbor.bytes)
    for part_rows in (chain, blobs):
        for _ in part_rows():
            pass
    last = -1
    for seq, _, _ in shown():
        need(seq > last)
        last = seq
    # EPOCH, first half: every blob.
    epochs = set()
    for (blob,) in blobs():
        try:
            read_map(blob, BLOB, (0, 1))
        except Fault:
            raise Fault("EPOCH") from None
        epochs.add(sha256(blob))
    # The records, each in the order of the sentence below the table.
    tree, roots_before = Tree(), []
    waiting, bodies, fitting = shown(), [], {}
    next_shown = next(waiting, None)
    journal = key = previous = None
    for seq, (raw, signature) in enumerate(chain()):
        header = read_header(raw)
        need(header[2] == seq and (9 in header) == (seq == 0), "SEQUENCE")
        if seq == 0:
            key, previous = header[9], bytes(32)
            journal = sha256(b"hamroh-journal-1", key)[:16]
        need(header[1] == journal, "JOURNAL")
        need(header[3] == previous, "PREVIOUS")
        need(signature_holds(key, raw, signature), "SIGNATURE")
        need(header[4] in epochs, "EPOCH")
        seen.journal = journal.hex()
        if next_shown and next_shown[0] == seq:
            _, salt, body = next_shown
            need(sha256(b"hamroh-commit-1", salt, body) == header[5], "COMMIT")
            bodies.append((seq, read_map(body, BODY, range(7))))
            need(header[8] == next((bucket for bucket in BUCKETS if 32 + len(body) <= bucket), None))
            next_shown = next(waiting, None)
        roots_before = list(tree.roots)
        key, previous = header[7], sha256(b"\0", raw, signature)
        tree.push(previous)
        if anchors and anchor_of(journal, tree) in anchors:
            fitting[anchor_of(journal, tree)] = tree.size
    need(tree.size > 0, "EMPTY")
    need(next_shown is None, "COMMIT")
    # EXPORT: the last record speaks of the journal before it.
    need(bool(bodies) and bodies[-1][0] == tree.size - 1, "EXPORT")
    body = bodies[-1][1]
    need(body[0] == EXPORT and 11 in body, "EXPORT")
    size, root, files, _ = body[11]
    before = Tree()
    before.size, before.roots = tree.size - 1, roots_before
    need((size, root) == (before.size, before.root()), "EXPORT")
    # FILES: everything that came along. An attachment's name is its hash, so the name alone says whether it is the right one.
    others = sorted((name.encode("utf-8"), sha256(content)) for name, content in entries.items() if name not in PARTS)
    listed = [cbor_head(ARRAY, len(others))]
    for name, digest in others:
        listed += [cbor_head(ARRAY, 2), cbor_head(TEXT, len(name)), name, cbor_head(BYTES, 32), digest]
    need(files == sha256(b"hamroh-files-1", *listed), "FILES")
    attached = [(name, digest) for name, digest in others if name.startswith(ATTACHMENTS.encode())]
    need(all(name == attachment_name(digest).encode() for name, digest in attached), "FILES")
    need(set(fitting) == set(anchors), "ANCHOR")
    seen.fits, seen.size = sorted(fitting.values()), tree.size
    return bodies, {name: len(content) for name, content in entries.items() if name.startswith(ATTACHMENTS)}

def attachment_name(digest):
    """Where a file of a record lies."""
    return ATTACHMENTS + digest.hex()

def findings(bodies, lengths, anchors):
    """What stays to be said about a bundle without a fault."""
    kinds = [body[0] for _, body in bodies]
    stepped = any(clocks_disagree(one, two) for (_, one), (_, two) in zip(bodies, bodies[1:]))
    found = (("NO_OUTSIDE_ANCHOR", not anchors), ("CLOCK_STEP", CLOCK_STEP in kinds or stepped),
             ("RECOVERED", RECOVERED in kinds), ("SET_ASIDE", any(16 in body for _, body in bodies)),
             ("DRILL", DRILL in kinds), ("REDACTED", not all_shown(bodies)),
             ("MISSING_FILE", not all(lengths.get(attachment_name(digest)) == length
                                      for _, body in bodies for digest, length, _ in body.get(9, ()))))
    return [reason for reason, holds in found if holds]

def all_shown(bodies):
    """Whether exactly those records are shown that were exported."""
    shown = [cbor_head(ARRAY, len(bodies) - 1)] + [cbor_head(UNSIGNED, seq) for seq, _ in bodies[:-1]]
    return bodies[-1][1][11][3] == sha256(b"hamroh-shown-1", *shown)

def clocks_disagree(one, two):
    """Whether wall and monotonic clock of one boot went apart between two records."""
    if one[2] == "" or one[2] != two[2]:
        return False
    wall, monotonic = two[4] - one[4], two[3] - one[3]
    return monotonic < 0 or abs(wall - monotonic) > 2000 + monotonic // 1000000 * 200

def utc(ms):
    """A wall time for people; empty when it is unknown."""
    try:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=ms // 1000)
        return moment.isoformat() + "Z" if ms else ""
    except OverflowError:
        return ""

# --- The answer

def as_json(seen):
    """One line."""
    return json.dumps({"verdict": seen.verdict, "reasons": seen.reasons, "journal": seen.journal, "disclosed": seen.disclosed})

SAID = {"CLOCK_STEP": "the clock was set or went wrong", "RECOVERED": "the app once ended without closing the journal",
        "SET_ASIDE": "this journal follows one whose file could not be opened, and does not hold what that held",
        "DRILL": "some records are practice, never evidence", "REDACTED": "less, or other, is shown than was exported",
        "MISSING_FILE": "a record names a file that is not here, or is of another length"}

def as_text(seen):
    """What is proven and what is not, in a few lines of plain English."""
    lines = [": ".join(filter(None, (seen.verdict.replace("_WITH_", " WITH "), ", ".join(seen.reasons))))]
    if seen.reasons == ["VERSION"]:
        lines.append("Not checked: this was written by a newer Hamroh. Get a newer verifier and check again.")
    elif seen.verdict == "INVALID":
        lines.append("This is no bundle as a journal exports it. Nothing in it is proven.")
    elif seen.verdict == "ROLLED_BACK":
        lines.append("The code or message does not fit this journal: records were cut off or replaced after it, or it is mistyped, "
                     "forged, or of another journal.")
    else:
        lines.append("Proven: the records shown stand in journal %s, in this order, as they were signed." % seen.journal)
        lines += ["Proven: a code from outside fits the first %d of %d records." % (size, seen.size) for size in seen.fits]
        if seen.fits and seen.fits[-1] < seen.size:
            lines.append("Not proven: anything about the time of the records behind. The owner of the keys could have written them "
                         "at any time.")
        if not seen.fits:
            lines.append("Not proven: that the end was not cut off, and when anything was written. The owner of the keys could "
                         "have written all of this at any time. Ask for the 26 characters from an SMS; give them with --anchor.")
        if seen.files and "MISSING_FILE" not in seen.reasons:
            lines.append("Proven: each file that a record shown names is here, unchanged, in attachments/ under its SHA-256.")
        known = "; ".join(SAID[reason] for reason in seen.reasons if reason in SAID)
        lines += ["To know: %s." % known] if known else []
        lines.append("Not proven: that a statement is true, that the clock was right, that nothing was cut after the last code.")
    lines.append("A verifier which came with the bundle proves nothing against its sender: use your own copy.")
    return "\n".join(lines)

def read_file(path):
    """The bytes of a bundle; raises OSError when there are none or too many."""
    with open(path, "rb") as file:
        data = file.read(MAX_BUNDLE + 1)
    if len(data) > MAX_BUNDLE:
        raise OSError("larger than any bundle (256 MiB)")
    return data

def main():
    """The command line."""
    parser = argparse.ArgumentParser(description="Checks a Hamroh journal bundle.", epilog=(
        "Exit code: 0 VALID, 3 VALID WITH FINDINGS, 4 INVALID or ROLLED_BACK, 2 wrong use."))
    parser.add_argument("bundle", nargs="?", help="the bundle")
    parser.add_argument("--anchor", action="append", default=[], metavar="CODE", help="26 characters received by another way")
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")
    # For tests only: each line of this file is a JSON array [path, code...]; the answer is one JSON line for each.
    parser.add_argument("--batch", metavar="LISTFILE", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if (args.bundle is None) == (args.batch is None):
        parser.error("name one bundle")
    anchors = [parse_anchor(code) for code in args.anchor]
    if None in anchors:
        parser.error("an anchor has 26 letters and digits")
    try:
        if args.batch is not None:
            with open(args.batch, encoding="utf-8") as listed:
                for path, *codes in map(json.loads, listed):
                    print(as_json(check(read_file(path), [parse_anchor(code) for code in codes])))
            return 0
        seen = check(read_file(args.bundle), anchors)
        print(as_json(seen) if args.json else as_text(seen), flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (OSError, ValueError) as error:
        print("nothing was checked: %s" % ascii(str(error)), file=sys.stderr)
        return 2
    except MemoryError:
        print("nothing was checked: not enough memory", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 2
    return {"VALID": 0, "VALID_WITH_FINDINGS": 3}.get(seen.verdict, 4)

if __name__ == "__main__":
    sys.exit(main())
