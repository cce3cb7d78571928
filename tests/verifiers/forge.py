"""Journals of an owner who holds the keys and lies: all is signed, one thing is not as the page says, or just is."""
import hashlib, importlib.util, io, json, os, sys, warnings, zipfile

warnings.simplefilter("ignore")  # of a doubled name

spec = importlib.util.spec_from_file_location("verify", sys.argv[1])
v = importlib.util.module_from_spec(spec)
spec.loader.exec_module(v)
CASES, U64, I64 = [], 2**64 - 1, 2**63
OK, BAD, STEP, LESS = "NO_OUTSIDE_ANCHOR", "MALFORMED", "NO_OUTSIDE_ANCHOR,CLOCK_STEP", "NO_OUTSIDE_ANCHOR,REDACTED"
GONE = "NO_OUTSIDE_ANCHOR,MISSING_FILE"
T0 = 1745500000000

class Raw(bytes):
    """Bytes that stand in the encoding as they are."""

def enc(x):
    """Encodes without checking anything; the order of a map is that of the dict."""
    if isinstance(x, Raw):
        return bytes(x)
    if isinstance(x, int):
        return v.cbor_head(0, x) if x >= 0 else v.cbor_head(1, -1 - x)
    if isinstance(x, bytes):
        return v.cbor_head(2, len(x)) + x
    if isinstance(x, str):
        return v.cbor_head(3, len(x.encode())) + x.encode()
    if isinstance(x, (list, tuple)):
        return v.cbor_head(4, len(x)) + b"".join(map(enc, x))
    return v.cbor_head(5, len(x)) + b"".join(enc(k) + enc(x[k]) for k in x)

def times(k, p=v.BASE):
    result = v.ZERO
    while k:
        result = v.add(result, p) if k & 1 else result
        p, k = v.add(p, p), k >> 1
    return result

def point(p):
    z = pow(p[2], v.P - 2, v.P)
    return (p[1] * z % v.P | (p[0] * z % v.P & 1) << 255).to_bytes(32, "little")

# A point of order eight.
TORSION = next(t for t in (times(v.L, q) for q in filter(None, (v.decode_point(bytes([i]) + bytes(31)) for i in range(2, 40))))
               if not v.same(times(4, t), v.ZERO))

class Key:
    """A signing key; with torsion its public key has a small part."""
    def __init__(self, name, torsion=v.ZERO, secret=None):
        self.a = int.from_bytes(v.sha256(name.encode()), "big") % v.L if secret is None else secret
        self.public = point(v.add(times(self.a), torsion))

    def sign(self, message, lucky=None, r_torsion=v.ZERO, r=None, plus=0):
        """`lucky`: whether the hash shall be a multiple of eight, so that a small part of the key does not show."""
        for attempt in range(1000):
            nonce = int.from_bytes(v.sha256(message, bytes([attempt >> 8, attempt & 255])), "big") if r is None else r
            big_r = point(v.add(times(nonce), r_torsion))
            k = int.from_bytes(hashlib.sha512(big_r + self.public + message).digest(), "little") % v.L
            if lucky is None or (k % 8 == 0) == lucky:
                return big_r + ((nonce + k * self.a) % v.L + plus).to_bytes(32, "little")

KEYS = [Key("key %d" % i) for i in range(8)]
SLOTS = [bytes(80)] * 4
BLOBS = [enc({0: n, 1: [bytes([n, s]) * 40 for s in range(4)]}) for n in range(2)]

def hooked(hook, seq, value):
    changed = hook(seq, value) if hook else None
    return value if changed is None else changed

def make(count=4, keys=KEYS, blobs=BLOBS, body=None, header=None, sign=None, rows=None, shown=None, files=None, late=None,
         parts=None):
    """A good bundle: install, incidents, an export. There is one hook for each thing that can be wrong."""
    others = dict({"README.txt": b"read me", "format.md": b"the page"}, **(files or {}))
    journal = v.sha256(b"hamroh-journal-1", keys[0].public)[:16]
    tree, previous, chain, disclosed = v.Tree(), bytes(32), [], []
    for seq in range(count):
        pairs = {0: min(seq, 1), 1: bytes([seq]) * 16, 2: "boot", 3: 1000 + seq, 4: T0 + seq, 5: 420, 6: "device", 8: "note %d" % seq}
        if seq == count - 1:
            listed = enc([[name, v.sha256(others[name])] for name in sorted(others, key=str.encode)])
            pairs.update({0: 7, 11: [seq, tree.root(), v.sha256(b"hamroh-files-1", listed),
                                  v.sha256(b"hamroh-shown-1", enc(list(range(seq))))]})
        pairs = hooked(body, seq, pairs)
        inside, salt = pairs if isinstance(pairs, bytes) else enc(pairs), bytes([seq + 100]) * 32
        head = {0: 1, 1: journal, 2: seq, 3: previous, 4: v.sha256(BLOBS[seq % 2]), 5: v.sha256(b"hamroh-commit-1", salt, inside),
                6: bytes([seq]) * 32, 7: keys[seq + 1].public, 8: next((b for b in v.BUCKETS if len(inside) + 32 <= b), 4096)}
        head = hooked(header, seq, head if seq else {**head, 9: keys[0].public})
        raw = head if isinstance(head, bytes) else enc(head)
        signature = sign(seq, keys[seq], raw) if sign else None
        signature = keys[seq].sign(raw) if signature is None else signature
        chain.append([raw, signature])
        disclosed.append([seq, salt, inside])
        previous = v.sha256(b"\0", raw, signature)
        tree.push(previous)
    entries = {**others, **(late or {}), "chain.cbor": enc(rows(chain) if rows else chain), "epochs.cbor": enc(list(blobs)),
               "disclosed.cbor": enc(shown(disclosed) if shown else disclosed)}
    if parts:
        parts(entries)
    return b"".join(v.canonical_zip({name: content for name, content in entries.items() if content is not None}))

def at(seq, **pairs):
    """A hook that sets pairs (p7=...) of one record; None takes one away."""
    def hook(found, fields):
        fields = {**fields, **{int(k[1:]): x for k, x in pairs.items()}}
        return {k: fields[k] for k in sorted(fields) if fields[k] is not None} if found == seq else None
    return hook

def whole(change, seq=1):
    return lambda found, fields: change(fields) if found == seq else None

def signed(**how):
    return lambda seq, key, raw: key.sign(raw, **how) if seq == 1 else None

def instead(value):
    return lambda seq, key, raw: value if seq == 1 else None

def part(name, change):
    return lambda entries: entries.update({name: change(entries[name])})

def hide(*seqs):
    return lambda rows: [row for row in rows if row[0] not in seqs]

def c(name, expected, **hooks):
    CASES.append((name, expected, hooks))

def b(name, expected, **pairs):
    c("body: " + name, expected, body=at(1, **pairs))

def h(name, expected, seq=1, **pairs):
    c("header: " + name, expected, header=at(seq, **pairs))

def backwards(fields):
    return {k: fields[k] for k in reversed(list(fields))}

# Nothing wrong, and findings.
c("good", OK)
for count in (1, 2, 7):
    c("%d records" % count, OK, count=count)
b("kind 17", BAD, p0=17); b("kind missing", BAD, p0=None); b("kind negative", BAD, p0=-1); b("gap", OK, p0=10)
b("recovered", OK + ",RECOVERED", p0=8, p12=[0, bytes(32)]); b("recovered, no pair", OK + ",RECOVERED", p0=8)
b("clock step", STEP, p0=9); b("drill", OK + ",DRILL", p0=14); b("export in the middle", OK, p0=7)
c("all findings", STEP + ",RECOVERED,DRILL", body=lambda seq, f: {**f, 0: (9, 8, 14, 7)[seq]})
c("drill hidden", LESS, body=at(1, p0=14), shown=hide(1)); c("malformed hidden", LESS, body=at(1, p0=99), shown=hide(1))
b("monotonic back", STEP, p3=999); b("wall unknown", STEP, p4=0); b("wall unknown, no boot", OK, p4=0, p2="")
b("other boot", OK, p2="other", p4=5)
for drift, ms in ((2000, 0), (2001, 0), (-2000, 5), (-2001, 5), (2000, 999999), (2001, 999999), (2200, 1000000), (2201, 1000000),
                  (2200, 1999999), (2400, 2000000), (-2401, 2000000)):
    c("clock drift %d in %d" % (drift, ms), OK if abs(drift) <= 2000 + ms // 1000000 * 200 else STEP,
      body=lambda seq, f, d=drift, m=ms: {**f, 3: 1000 + m * (seq > 0), 4: T0 + (m + d) * (seq > 0)})
c("clock drift around a hidden record", STEP + ",REDACTED", shown=hide(1),
  body=lambda seq, f: {**f, 4: T0 + 90000 * (seq > 1), 2: "boot" if seq < 3 else "b"})
c("clock drift around another boot", OK, body=lambda seq, f: {**f, 4: T0 + 90000 * seq, 2: "boot" if seq % 2 else "b"})
c("clock step hidden", LESS, body=at(1, p4=5), shown=hide(1))

def extreme(wall):
    return lambda s, f: {**f, 2: "a"} if s < 2 else {**f, 3: -I64, 4: -I64} if s == 2 else {**f, 3: I64 - 1, 4: wall}
for name, expected, wall in (("together", OK, I64 - 1), ("drift", STEP, I64 - 1 - 4 * 10**15), ("less drift", OK, I64 - 1 - 3 * 10**15),
                             ("wall stands", STEP, -I64)):
    c("clocks from lowest to highest: " + name, expected, body=extreme(wall))

# The years that a time can be written in.
for name, wall in (("before year 1", -62135596800001), ("year 1", -62135596800000), ("year 9999", 253402300799999), ("year 10000", 253402300800000),
                   ("before 1970", -1), ("lowest but one", 1 - I64)):
    b("wall " + name, STEP, p4=wall)

# Bodies.
for name, value in (("lowest", -I64), ("highest", I64 - 1), ("over", I64), ("under", -I64 - 1), ("far under", -U64 - 1), ("most", U64)):
    fits = -I64 <= value < I64
    b("monotonic " + name, STEP if fits else BAD, p3=value); b("wall " + name, STEP if fits else BAD, p4=value)
    b("due " + name, OK if fits else BAD, p13=value); b("zone " + name, OK if fits else BAD, p5=value)
for value in (2**32 - 1, 2**32, I64, U64):
    narrow, row = OK if value < 2**32 else BAD, OK if value < I64 else BAD
    b("radius %d" % value, narrow, p7={0: 1, 1: 2, 2: value}); b("age %d" % value, narrow, p7={0: 1, 1: 2, 3: value})
    b("attachment of %d" % value, GONE, p9=[[bytes(32), value, "a/b"]]); b("outbox row %d" % value, row, p14=[value, "sent", ""])
    b("part %d" % value, OK, p15=[value, value]); b("recovered seq %d" % value, OK, p12=[value, bytes(32)])
    b("export size %d" % value, OK, p11=[value, bytes(32), bytes(32), bytes(32)])
b("position", OK, p7={0: 1, 1: 2}); b("position full", OK, p7={0: -900000000, 1: 1800000000, 2: 5, 3: 6, 4: 1})
for name, pairs in (("north", {0: 900000001, 1: 0}), ("south", {0: -900000001, 1: 0}), ("east", {0: 0, 1: 1800000001}),
                    ("west", {0: 0, 1: -1800000001}), ("half", {0: 1}), ("empty", {}), ("swapped", {1: 1, 0: 1}),
                    ("simulated 0", {0: 1, 1: 2, 4: 0}), ("simulated 2", {0: 1, 1: 2, 4: 2}), ("pair 5", {0: 1, 1: 2, 5: 1}),
                    ("radius negative", {0: 1, 1: 2, 2: -1})):
    b("position " + name, BAD, p7=pairs)
for name, value in (("empty", ""), ("bytes", b"x"), ("no UTF-8", Raw(b"\x62\xc3\x28")), ("surrogate", Raw(b"\x63\xed\xa0\x80")),
                    ("overlong", Raw(b"\x62\xc0\xaf")), ("float", Raw(b"\xfb" + bytes(8))), ("true", Raw(b"\xf5")), ("null", Raw(b"\xf6")),
                    ("tag", Raw(b"\xc0\x61a")), ("indefinite", Raw(b"\x7f\x61a\xff")), ("long head", Raw(b"\x78\x01a")),
                    ("huge", Raw(b"\x7b" + b"\xff" * 8)), ("nested", Raw(b"\x81" * 3000 + b"\0"))):
    b("note " + name, BAD, p8=value)
b("note with zero byte", OK, p8="a\0b"); b("note in letters", OK, p8="Мен Мае Сотко 😀")
b("long number", BAD, p5=Raw(b"\x19\x00\x05"))
b("id short", BAD, p1=bytes(15)); b("boot missing", BAD, p2=None); b("boot bytes", BAD, p2=b"boot")
b("source empty", OK, p6="")
b("attachments empty", BAD, p9=[]); b("attachment", GONE, p9=[[bytes(32), 5, "image/jpeg"]])
b("attachment of two", BAD, p9=[[bytes(32), 5]])
b("attachment hash short", BAD, p9=[[bytes(31), 5, "a"]]); b("refs empty", BAD, p10=[]); b("refs", OK, p10=[bytes(16)] * 2)
b("refs short", BAD, p10=[bytes(15)]); b("refs huge", BAD, p10=Raw(b"\x9b" + b"\xff" * 8))
b("export of two", BAD, p11=[0, bytes(32)]); b("export of three", BAD, p11=[0, bytes(32), bytes(32)])
b("recovered short", BAD, p12=[0, bytes(31)]); b("attempt", OK, p0=4, p14=[1, "sent", "17"]); b("attempt, no pair", OK, p0=4)
b("attempt code number", BAD, p14=[1, "sent", 17]); b("attempt state number", BAD, p14=[1, 3, "17"])
b("outbox row negative", BAD, p14=[-1, "sent", ""])
b("part", OK, p10=[bytes(16)], p15=[2, 2]); b("part 0", BAD, p15=[0, 1]); b("part beyond", BAD, p15=[2, 1])
b("pair 18", BAD, p18=1); b("aside", OK + ",SET_ASIDE", p16=bytes(32)); b("aside and facts", OK + ",SET_ASIDE", p16=bytes(32), p17={6: "3000 $"})
for name, value in (("short", bytes(31)), ("long", bytes(33)), ("empty", b""), ("text", "a" * 32), ("number", 1), ("list", [bytes(32)])):
    b("aside " + name, BAD, p16=value)
for key in range(7):
    b("fact %d" % key, OK, p17={key: "Мае Сот"})
b("all facts", OK, p17={key: "%d" % key for key in range(7)}); b("facts without a note", OK, p8=None, p17={0: "in May"})
b("facts of an export in the middle", OK, p0=7, p17={0: "in May"}); b("facts longer than the phone takes", OK, p17={0: "x" * 2001})
for name, value in (("empty", {}), ("fact 7", {7: "a"}), ("fact 6 and 7", {6: "a", 7: "a"}), ("key most", {U64: "a"}), ("key negative", {-1: "a"}),
                    ("empty text", {0: ""}), ("second empty", {0: "a", 1: ""}), ("backwards", {1: "a", 0: "a"}), ("bytes", {0: b"a"}),
                    ("number", {0: 1}), ("list", ["a"]), ("text", "a"), ("key text", {"0": "a"}), ("no UTF-8", {0: Raw(b"\x62\xc3\x28")}),
                    ("doubled", Raw(b"\xa2\0\x61a\0\x61a")), ("long head", Raw(b"\xb8\1\0\x61a")), ("long key", Raw(b"\xa1\x18\0\x61a")),
                    ("indefinite", Raw(b"\xbf\0\x61a\xff")), ("huge", Raw(b"\xbb" + b"\xff" * 8)), ("nested", {0: {0: "a"}}),
                    ("cut", Raw(b"\xa2\0\x61a"))):
    b("facts " + name, BAD, p17=value)
c("body: facts before aside", BAD, body=whole(lambda f: enc({**f, 17: {0: "a"}, 16: bytes(32)})))
c("body: backwards", BAD, body=whole(backwards))
c("body: pair doubled", BAD, body=whole(lambda f: v.cbor_head(5, 9) + enc(f)[1:] + enc(8) + enc("b")))
c("body: tail", BAD, body=whole(lambda f: enc(f) + b"\0")); c("body: empty", BAD, body=whole(lambda f: b""))
c("body: array", BAD, body=whole(lambda f: b"\x80"))
c("body: key negative", BAD, body=whole(lambda f: b"\xa1\x20\x00"))
for size in (223, 224, 225, 991, 992, 993, 4063, 4064, 4065, 9000):
    fit = lambda f, n=size: {**f, 8: "x" * (n - len(enc({**f, 8: "x" * 256})) + 256 - (n < 300))}
    c("body: about %d bytes" % size, OK if size <= 4064 else BAD, body=whole(fit))
c("bucket too small", BAD, header=at(1, p8=256), body=at(1, p8="x" * 500))
c("bucket larger, hidden", LESS, header=at(1, p8=4096), shown=hide(1))

# Headers.
for bucket in (0, 255, 257, 512, 1024, 2048, 4096, 8192, U64):
    h("bucket %d" % bucket, BAD, p8=bucket)
for pair in range(9):
    h("no pair %d" % pair, BAD, **{"p%d" % pair: None})
for pair, length in ((1, 16), (3, 32), (4, 32), (5, 32), (6, 32), (7, 32)):
    h("pair %d short" % pair, BAD, **{"p%d" % pair: bytes(length - 1)})
    h("pair %d long" % pair, BAD, **{"p%d" % pair: bytes(length + 1)})
h("version 0", BAD, p0=0); h("version negative", BAD, p0=-1); h("version 2", "VERSION", p0=2)
h("version most", "VERSION", p0=U64)
h("version 2, more", "VERSION", p0=2, p10=1); h("version 2, less", "VERSION", p0=2, p8=None)
h("version 2, seq", "VERSION", p0=2, p2=9)
h("version 2 in record 0", "VERSION", 0, p0=2)
c("header: version 2, cut", "VERSION", header=whole(lambda f: b"\xa9\0\2"))
c("header: version 2, tail", "VERSION", header=whole(lambda f: enc({**f, 0: 2}) + b"\0"))
c("header: version 2, empty map", BAD, header=whole(lambda f: b"\xa0\0\2"))
c("header: version 2, array", BAD, header=whole(lambda f: b"\x89\0\2"))
c("header: version 2, late", BAD, header=whole(lambda f: enc({1: f[1], 0: 2})))
c("header: version in a long head", BAD, header=whole(lambda f: b"\xa9\0\x18\2"))
c("header: version text", BAD, header=whole(lambda f: enc({**f, 0: "2"})))
c("header: version 1, cut", BAD, header=whole(lambda f: b"\xa9\0\1"))
c("header: tail", BAD, header=whole(lambda f: enc(f) + b"\0")); c("header: empty", BAD, header=whole(lambda f: b""))
c("header: backwards", BAD, header=whole(backwards))
h("pair 10", BAD, p10=1); h("first key short", BAD, 0, p9=bytes(31)); h("first key missing", "SEQUENCE", 0, p9=None)
h("first key again", "SEQUENCE", p9=KEYS[0].public)
h("first key other", "JOURNAL", 0, p9=KEYS[5].public); h("seq", "SEQUENCE", p2=2); h("seq in record 0", "SEQUENCE", 0, p2=1)
h("seq most", "SEQUENCE", p2=U64)
h("seq negative", BAD, p2=-1); h("journal", "JOURNAL", p1=bytes(16)); h("journal in record 0", "JOURNAL", 0, p1=bytes(16))
h("prev", "PREVIOUS", p3=bytes(32))
h("prev in record 0", "PREVIOUS", 0, p3=b"1" * 32); h("epoch", "EPOCH", p4=bytes(32)); h("commit", "COMMIT", p5=bytes(32))
h("sealed", OK, p6=b"7" * 32)
h("next key other", "SIGNATURE", p7=KEYS[6].public); h("next key no point", "SIGNATURE", p7=b"\2" + bytes(31))
h("last next key no point", OK, 3, p7=b"\2" + bytes(31))

# Signatures.
for length in (0, 63, 65, 128):
    c("signature of %d bytes" % length, "SIGNATURE", sign=lambda seq, key, raw, n=length: (key.sign(raw) * 2)[:n] if seq == 1 else None)
c("signature zeros", "SIGNATURE", sign=instead(bytes(64))); c("signature plus L", "SIGNATURE", sign=signed(plus=v.L))
c("R nothing", "SIGNATURE", sign=signed(r=0))
c("R with a small part", "SIGNATURE", sign=signed(r_torsion=TORSION))
c("R small", "SIGNATURE", sign=signed(r=0, r_torsion=TORSION))
NOTHING, SMALL, MIXED = Key("", secret=0), Key("", TORSION, 0), Key("mixed", TORSION)
c("key nothing", "SIGNATURE", keys=[KEYS[0], NOTHING] + KEYS[2:])
c("first key nothing", "SIGNATURE", keys=[NOTHING] + KEYS[1:])
c("key small", "SIGNATURE", keys=[KEYS[0], SMALL] + KEYS[2:], sign=signed(lucky=True))
c("same key always", OK, keys=KEYS[:1] * 8)
c("key with a small part that does not show", OK, keys=[KEYS[0], MIXED] + KEYS[2:], sign=signed(lucky=True))
c("key with a small part", "SIGNATURE", keys=[KEYS[0], MIXED] + KEYS[2:], sign=signed(lucky=False))
for name, other in (("plus P", (v.P + 1).to_bytes(32, "little")), ("with a sign", b"\1" + bytes(30) + b"\x80")):
    c("key nothing " + name, "SIGNATURE", header=at(0, p7=other), sign=lambda seq, key, raw: NOTHING.sign(raw) if seq == 1 else None)

# Epochs.
for name, blob in (("of 3 slots", enc({0: 1, 1: SLOTS[:3]})), ("of 5 slots", enc({0: 1, 1: SLOTS + SLOTS[:1]})),
                   ("slot short", enc({0: 1, 1: SLOTS[:3] + [bytes(79)]})),
                   ("without number", enc({1: SLOTS})), ("pair 2", enc({0: 1, 1: SLOTS, 2: 1})), ("tail", enc({0: 1, 1: SLOTS}) + b"\0"), ("empty", b""),
                   ("number negative", enc({0: -1, 1: SLOTS})), ("long head", b"\xa2\0\x18\1" + enc({0: 1, 1: SLOTS})[3:])):
    c("blob " + name, "EPOCH", blobs=BLOBS + [blob])
c("blob not used", OK, blobs=BLOBS + [enc({0: U64, 1: SLOTS})]); c("blobs twice", OK, blobs=BLOBS * 2)
c("blobs swapped", OK, blobs=BLOBS[::-1])
c("no blob", "EPOCH", blobs=[]); c("a blob missing", "EPOCH", blobs=BLOBS[:1]); c("blob is text", BAD, blobs=["x"])
c("blobs are a map", BAD, parts=part("epochs.cbor", lambda e: b"\xa0"))

# Parts, rows, files.
c("no record", "EMPTY", rows=lambda r: [], shown=lambda r: []); c("no record but shown", "EMPTY", rows=lambda r: [])
c("row of three", BAD, rows=lambda r: [x + [b""] for x in r]); c("row of one", BAD, rows=lambda r: [x[:1] for x in r])
c("row text", BAD, rows=lambda r: r[:-1] + ["x"])
c("dropped", "SEQUENCE", rows=lambda r: r[:1] + r[2:]); c("doubled", "SEQUENCE", rows=lambda r: r[:2] + r[1:])
c("swapped", "SEQUENCE", rows=lambda r: [r[0], r[2], r[1], r[3]])
c("begin cut", "SEQUENCE", rows=lambda r: r[1:]); c("end cut", "COMMIT", rows=lambda r: r[:-1])
c("end cut, hidden", "EXPORT", rows=lambda r: r[:-1], shown=hide(3))
c("nothing shown", "EXPORT", shown=lambda r: []); c("export hidden", "EXPORT", shown=hide(3))
c("only the export shown", LESS, shown=hide(0, 1, 2))
c("shown twice", BAD, shown=lambda r: r[:2] + r[1:]); c("shown backwards", BAD, shown=lambda r: r[::-1])
c("stranger shown", "COMMIT", shown=lambda r: r + [[U64, bytes(32), b""]])
c("salt short", BAD, shown=lambda r: [[0, bytes(31), r[0][2]]] + r[1:])
c("salt other", "COMMIT", shown=lambda r: [[0, bytes(32), r[0][2]]] + r[1:])
c("shown row of two", BAD, shown=lambda r: [x[:2] for x in r])
c("shown seq negative", BAD, shown=lambda r: [[-1, bytes(32), b""]] + r)
c("bodies exchanged", "COMMIT", shown=lambda r: [[x[0], y[1], y[2]] for x, y in zip(r, r[1:] + r[:1])])
for name, expected, change in (("size more", "EXPORT", lambda p: [p[0] + 1] + p[1:]),
                               ("size less", "EXPORT", lambda p: [p[0] - 1] + p[1:]),
                               ("root", "EXPORT", lambda p: [p[0], bytes(32)] + p[2:]), ("files", "FILES", lambda p: [p[0], p[1], bytes(32), p[3]]),
                               ("shown", LESS, lambda p: p[:3] + [bytes(32)])):
    c("export " + name, expected, body=whole(lambda f, change=change: {**f, 11: change(f[11])}, 3))
c("export pair missing", "EXPORT", body=at(3, p11=None)); c("export of another kind", "EXPORT", body=at(3, p0=1))
c("export as drill", "EXPORT", body=at(3, p0=14))
c("file more", "FILES", late={"zz": b""}); c("file other", "FILES", late={"README.txt": b"x"})
c("file gone", "FILES", late={"README.txt": None})
for name in v.PARTS:
    for kind, change in (("gone", lambda e: None), ("empty", lambda e: b""), ("tail", lambda e: e + b"\0"),
                         ("huge", lambda e: b"\x9b" + b"\xff" * 8 + e), ("nested", lambda e: b"\x81" * 99999),
                         ("long head", lambda e: b"\x98" + bytes([e[0] & 31]) + e[1:]),
                         ("indefinite", lambda e: b"\x9f" + e[1:] + b"\xff")):
        c("%s %s" % (name, kind), BAD, parts=part(name, change))
for name in ("a", "../a", "/a", "a/", "фото.jpg", "a\\b", "A" * 300, "a\0b", "CHAIN.CBOR",
             "chain.cbor2", "é", ".", "x y", "\u202etxt", "😀", "\x7f", "", "zz"):
    c("file named %s" % ascii(name), OK, files={name: b"content"})

# Attachments: of the owner, who may name what is not there, and of a stranger, who changes what was exported.
PHOTO, VOICE = b"a photo", b"somebody speaks"

def path(content):
    return "attachments/" + v.sha256(content).hex()

def named(content, length=None, kind="image/jpeg"):
    return [v.sha256(content), len(content) if length is None else length, kind]

def attached(*rows, also=None):
    """Record 1 names these files; record 2, if asked, others."""
    return lambda seq, f: {**f, 9: list(rows)} if seq == 1 else {**f, 9: also} if seq == 2 and also else None

BOTH = {path(PHOTO): PHOTO, path(VOICE): VOICE}
c("photo", OK, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO)))
c("photos of one record", OK, files=BOTH, body=attached(named(PHOTO), named(VOICE, kind="audio/ogg")))
c("photos of two records", OK, files=BOTH, body=attached(named(PHOTO), also=[named(VOICE)]))
c("photo of two records", OK, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO), also=[named(PHOTO, kind="")]))
c("photo named twice", OK, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO), named(PHOTO)))
c("photo empty", OK, files={path(b""): b""}, body=attached(named(b"")))
c("photo long", OK, files={path(bytes(70000)): bytes(70000)}, body=attached(named(bytes(70000))))
c("photo never there", GONE, body=attached(named(PHOTO)))
c("one of two files never there", GONE, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO), named(VOICE)))
c("photo of the second record never there", GONE, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO), also=[named(VOICE)]))
for length in (0, len(PHOTO) - 1, len(PHOTO) + 1, 2**32 + len(PHOTO), U64):
    c("photo said to be of %d bytes" % length, GONE, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO, length)))
c("photo of two records, one wrong in length", GONE, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO), also=[named(PHOTO, 1)]))
c("photo that no record names", OK, files=BOTH, body=attached(named(PHOTO)))
c("photo of a hidden record", LESS, files={path(PHOTO): PHOTO}, body=attached(named(PHOTO)), shown=hide(1))
c("photo of a hidden record, gone", "FILES", files={path(PHOTO): PHOTO}, body=attached(named(PHOTO)), shown=hide(1),
  late={path(PHOTO): None})
c("photo never there, of a hidden record", LESS, body=attached(named(PHOTO)), shown=hide(1))
c("photo never there, and less shown", LESS + ",MISSING_FILE", body=attached(named(PHOTO)), shown=hide(2))
c("photo never there, and all findings", STEP + ",RECOVERED,DRILL,REDACTED,MISSING_FILE", count=5, shown=hide(3),
  body=lambda seq, f: {**f, 0: (9, 8, 14, 1, 7)[seq], **({9: [named(PHOTO)]} if seq == 1 else {})})
c("photo of the export record", OK, files={path(PHOTO): PHOTO}, body=at(3, p9=[named(PHOTO)]))
c("photo of the export record, never there", GONE, body=at(3, p9=[named(PHOTO)]))
c("photo elsewhere", GONE, files={"x/" + path(PHOTO): PHOTO}, body=attached(named(PHOTO)))
c("photo gone", "FILES", files=BOTH, body=attached(named(PHOTO)), late={path(PHOTO): None})
c("photo changed", "FILES", files=BOTH, body=attached(named(PHOTO)), late={path(PHOTO): b"a phot0"})
c("photo longer", "FILES", files=BOTH, body=attached(named(PHOTO)), late={path(PHOTO): PHOTO + b"\0"})
c("photos exchanged", "FILES", files=BOTH, body=attached(named(PHOTO)), late={path(PHOTO): VOICE, path(VOICE): PHOTO})
c("photo added that a record names", "FILES", body=attached(named(PHOTO)), late={path(PHOTO): PHOTO})
c("photo added that no record names", "FILES", body=attached(named(PHOTO)), files={path(PHOTO): PHOTO}, late={path(VOICE): VOICE})
c("photo under another name", "FILES", body=attached(named(PHOTO)), files={path(PHOTO): PHOTO}, late={path(PHOTO): None, path(VOICE): PHOTO})
c("photo changed by its owner", "FILES", files={path(PHOTO): VOICE}, body=attached(named(PHOTO)))
c("photos exchanged by their owner", "FILES", files={path(PHOTO): VOICE, path(VOICE): PHOTO}, body=attached(named(PHOTO)))
for name in ("attachments/", "attachments/a", path(PHOTO).upper().replace("ATTACHMENTS", "attachments"), path(PHOTO) + ".jpg", path(PHOTO)[:-1],
             path(PHOTO) + "/", "attachments//" + path(PHOTO)[12:], "attachments/x/" + path(PHOTO)[12:], "attachments/\u0430" + path(PHOTO)[13:]):
    c("photo of its owner at %s" % ascii(name), "FILES", files={name: PHOTO}, body=attached(named(PHOTO)))
for name in ("attachments", "Attachments/a", "attachment/a", "./attachments/a", "attachments\\a"):
    c("photo beside the folder at %s" % ascii(name), OK, files={name: PHOTO})

def retold(change, seq=1):
    """Somebody else changes what a record says."""
    return lambda rows: [[n, salt, change(body)] if n == seq else [n, salt, body] for n, salt, body in rows]

FACTS = {0: "in May", 1: "Myawaddy"}
for name, one, two in (("fact changed", b"in May", b"in Jun"), ("fact of another field", b"\1\x68Myaw", b"\2\x68Myaw"),
                       ("aside changed", b"\x10\x58\x20\0", b"\x10\x58\x20\1"), ("length changed", b"\7\x6aimage", b"\6\x6aimage"),
                       ("media type changed", b"/jpeg", b"/jxeg"), ("hash changed", v.sha256(PHOTO), v.sha256(VOICE))):
    fields = {9: [named(PHOTO)], 16: bytes(32), 17: FACTS}
    assert enc(fields).count(one) == 1
    c(name, "COMMIT", files={path(PHOTO): PHOTO}, body=lambda seq, f, fields=fields: {**f, **fields} if seq == 1 else None,
      shown=retold(lambda body, one=one, two=two: body.replace(one, two)))

# Two faults: which one is first.
c("seq before journal", "SEQUENCE", header=at(1, p1=bytes(16), p2=9))
c("journal before prev", "JOURNAL", header=at(1, p1=bytes(16), p3=bytes(32)))
c("prev before signature", "PREVIOUS", header=at(1, p3=bytes(32)), sign=instead(bytes(64)))
c("signature before epoch", "SIGNATURE", header=at(1, p4=bytes(32)), sign=instead(bytes(64)))
c("epoch before commit", "EPOCH", header=at(1, p4=bytes(32), p5=bytes(32)))
c("commit before body", "COMMIT", header=at(1, p5=bytes(32)), body=at(1, p0=99))
c("body before the next seq", BAD, body=at(1, p0=99), header=at(2, p2=9))
c("seq before the next header", "SEQUENCE", header=lambda s, f: {**f, 2: 9} if s == 1 else {**f, 8: 7} if s == 2 else None)
c("blob before version", "EPOCH", header=at(0, p0=2), blobs=BLOBS + [b""])
c("blob before header", "EPOCH", header=at(0, p8=7), blobs=BLOBS + [b""])
for name in v.PARTS:
    c("%s before blob" % name, BAD, blobs=BLOBS + [b""], parts=part(name, lambda e: e + b"\0"))
    c("%s before seq" % name, BAD, header=at(1, p2=5), parts=part(name, lambda e: e + b"\0"))
c("order of shown before seq", BAD, header=at(1, p2=5), shown=lambda r: r[::-1])
c("last seq before stranger", "SEQUENCE", header=at(3, p2=9), shown=lambda r: r + [[9, bytes(32), b""]])
c("stranger before export", "COMMIT", body=at(3, p11=None), shown=lambda r: r + [[9, bytes(32), b""]])
c("export before the names of files", "EXPORT", files={"attachments/a": b""}, body=at(3, p11=[7, bytes(32), bytes(32), bytes(32)]))
c("facts before the next seq", BAD, body=at(1, p17={}), header=at(2, p2=9))
c("commit before facts", "COMMIT", header=at(1, p5=bytes(32)), body=at(1, p17={}))
c("export before files", "EXPORT", body=at(3, p11=[7, bytes(32), bytes(32), bytes(32)]))

def anchor(bundle, size, journal=None):
    tree = v.Tree()
    chain = list(v.rows_of(v.read_zip(bundle)["chain.cbor"], v.Cbor.bytes, v.Cbor.bytes))
    for raw, signature in chain[:size]:
        tree.push(v.sha256(b"\0", raw, signature))
    number = int.from_bytes(v.anchor_of(journal or v.read_header(chain[0][0])[1], tree), "big")
    return "".join(v.CROCKFORD[number >> 5 * (25 - i) & 31] for i in range(26))

def write(name, expected, data, *codes):
    path = os.path.join(sys.argv[2], "%04d" % write.count)
    write.count += 1
    with open(path, "wb") as file:
        file.write(data)
    print(json.dumps([name, expected, path, *codes]))

write.count = 0
for name, expected, hooks in CASES:
    write(name, expected, make(**hooks))

# Anchors.
good, longer, drill = make(), make(count=7), make(body=at(1, p0=14))
for size in range(8):
    write("anchor of size %d" % size, "" if size else "ANCHOR", longer, anchor(longer, size))
write("two anchors", "", good, anchor(good, 1), anchor(good, 4))
write("an anchor twice", "", good, anchor(good, 2), anchor(good, 2))
write("one of two anchors is wrong", "ANCHOR", good, anchor(good, 1), "0" * 26)
write("anchor of another journal", "ANCHOR", good, anchor(good, 2, bytes(16)))
write("anchor of a longer journal", "ANCHOR", good, anchor(longer, 5))
write("files before anchor", "FILES", make(late={"z": b""}), "0" * 26)
write("names of files before anchor", "FILES", make(files={"attachments/a": b""}), "0" * 26)
gone = make(body=attached(named(PHOTO)))
write("missing file with an anchor", "MISSING_FILE", gone, anchor(gone, 2))
write("anchor before a missing file", "ANCHOR", gone, "0" * 26)
write("drill with an anchor", "DRILL", drill, anchor(drill, 2)); write("drill and a wrong anchor", "ANCHOR", drill, "0" * 26)

# The same content in other zip files.
def zipped(entries, **how):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how.pop("compression", zipfile.ZIP_STORED)) as file:
        for name, content in entries:
            info = zipfile.ZipInfo(name, how.get("time", (1980, 1, 1, 0, 0, 0)))
            info.compress_type, info.create_system, info.create_version, info.extract_version = file.compression, 3, 10, 10
            info.external_attr, info.comment, info.extra = how.get("mode", 0o100644) << 16, how.get("comment", b""), how.get("extra", b"")
            file.writestr(info, content)
        file.comment = how.get("end", b"")
    return out.getvalue()

entries = sorted(v.read_zip(good).items())
for length, expected in ((1000, OK), (1001, BAD)):
    write("zip: a name of %d bytes" % length, expected, make(files={"z" * length: b""}))
write("zip: a name of 1001 bytes in 501 letters", BAD, make(files={"ж" * 500 + "z": b""}))
write("zip: a name of 1000 bytes in 500 letters", OK, make(files={"ж" * 500: b""}))
# Where zip64 would say where its directory lies.
write("zip: zip64 in a name", OK, make(files={"zPK\6\7" + "x" * 16: b""}))
write("zip: end in a name", OK, make(files={"zPK\5\6" + "\0" * 18: b""}))
write("zip: zip64", BAD, good[:-22] + b"PK\6\7" + bytes(16) + good[-22:])
for count, expected in ((65534, OK), (65535, BAD)):
    # Five of them are there already.
    write("zip: %d entries" % count, expected, make(files={"z%05d" % i: b"" for i in range(count - 5)}))
write("zip: by another tool", OK, zipped(entries))
write("zip: deflated", BAD, zipped(entries, compression=zipfile.ZIP_DEFLATED))
write("zip: time", BAD, zipped(entries, time=(2025, 1, 1, 0, 0, 0)))
write("zip: mode", BAD, zipped(entries, mode=0o100755)); write("zip: comment", BAD, zipped(entries, comment=b"x"))
write("zip: end", BAD, zipped(entries, end=b"x"))
write("zip: extra", BAD, zipped(entries, extra=b"\xfe\xca\0\0")); write("zip: backwards", BAD, zipped(entries[::-1]))
write("zip: doubled", BAD, zipped(entries + entries[-1:]))
write("zip: empty", BAD, zipped([])); write("no zip", BAD, b"hello"); write("nothing", BAD, b"")
write("zip: before", BAD, b"x" + good); write("zip: after", BAD, good + b"x")
write("zip: name no UTF-8", BAD, make(files={"zz": b""}).replace(b"zz", b"\xc3\x28"))
write("zip: names out of order", BAD, make(files={"zz": b""}).replace(b"zz", b"aa"))
write("zip: a name twice", BAD, make(files={"format.me": b""}).replace(b"format.me", b"format.md"))
write("zip: bomb", BAD, zipped([("chain.cbor", bytes(10**7))], compression=zipfile.ZIP_DEFLATED))
