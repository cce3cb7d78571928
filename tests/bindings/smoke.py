#!/usr/bin/env python3
"""The scenarios of tests/scenarios, called through the FFI.

Standard library and the generated module only: `cargo xtask test --only python` builds the library, generates the
module and sets PYTHONPATH. The language of the scenarios: tests/scenarios/README.md; what a check means is the same as
in tests/src/scenario. Closes with a line `N passed, N failed`.
"""

import decimal
import enum
import json
import keyword
import os
import pathlib
import shutil
import sys
import tempfile

import hamroh

MISSING = object()


class ScenarioError(Exception):
    """What differed from the scenario, or what in it is not written in the language."""


class ScenarioClock(hamroh.Clock):
    """A clock that only scenarios move: 2026-11-23 06:40:00 UTC at first."""

    def __init__(self):
        self.wall_ms = 1_795_416_000_000
        self.monotonic_ms = 3_600_000

    def now(self):
        return hamroh.ClockReading(
            wall_ms=self.wall_ms,
            monotonic_ms=self.monotonic_ms,
            boot_id="scenario",
            zone_minutes=0,
            source="device",
        )


def plain(value):
    """An answer as JSON knows it: records are objects, enums their names."""
    if isinstance(value, enum.Enum):
        return value.name if isinstance(value, hamroh.Verdict) else value.name.lower()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return {field(name): plain(v) for name, v in vars(value).items()}


def field(name):
    """A field as the core names it: the generated module writes `_from` where `from` is a word of Python."""
    bare = name.removeprefix("_")
    return bare if keyword.iskeyword(bare) else name


# Arguments: records out of objects, with what is left out empty.


def position(args):
    p = args.get("position")
    if p is None:
        return None
    if isinstance(p, str):
        lat, lon = (int(decimal.Decimal(d.strip()).scaleb(7)) for d in p.split(","))
        p = {"lat_e7": lat, "lon_e7": lon}
    return hamroh.Position(
        lat_e7=p["lat_e7"],
        lon_e7=p["lon_e7"],
        radius_m=p.get("radius_m"),
        age_s=p.get("age_s"),
        simulated=p.get("simulated", False),
    )


def line(a):
    """What the phone can do now; nothing when it is not said."""
    name = a.get("line", "")
    return hamroh.Line[name.upper()] if name else None


def help_question(a):
    return hamroh.HelpQuestion(
        citizen=a.get("citizen", ""),
        country=a.get("country"),
        position=position(a),
        language=a.get("language", ""),
        promised=a.get("promised"),
        line=line(a),
        network_country=a.get("network_country"),
    )


def number_mark(a):
    return hamroh.NumberMark(
        key=a.get("key", ""),
        org=a.get("org", ""),
        outcome=hamroh.Outcome[a.get("outcome", "").upper()],
        note=a.get("note", ""),
    )


def arrival_question(a):
    return hamroh.ArrivalQuestion(
        network_country=a.get("network_country", ""),
        citizen=a.get("citizen", ""),
        language=a.get("language", ""),
        promised=a.get("promised"),
        line=line(a),
    )


def guide_question(a):
    return hamroh.GuideQuestion(
        citizen=a.get("citizen", ""), country=a.get("country"), language=a.get("language", "")
    )


def amount(a, name):
    given = a.get(name) or {}
    return hamroh.Amount(amount=given.get("amount", 0), currency=given.get("currency", ""))


def cost_question(a):
    sums = {name: amount(a, name) for name in ("pay", "living", "deductions", "sent_home", "debt")}
    return hamroh.CostQuestion(**sums, interest_permille=a.get("interest_permille", 0))


def new_entry(a):
    return hamroh.NewEntry(
        kind=hamroh.Kind[a.get("kind", "incident").upper()],
        client_id=a.get("client_id", ""),
        note=a.get("note", ""),
        position=position(a),
        refers_to=a.get("refers_to", ""),
        ordinary=a.get("ordinary", False),
        facts=facts(a),
    )


def facts(a):
    names = ("time", "place", "people", "words", "harm", "papers", "money")
    return hamroh.FactSheet(**{name: a.get("facts", {}).get(name, "") for name in names})


def attachment(a):
    return hamroh.NewAttachment(
        client_id=a.get("client_id", ""),
        media_type=a.get("media_type", ""),
        note=a.get("note", ""),
        refers_to=a.get("refers_to", ""),
        ordinary=a.get("ordinary", False),
    )


class Source(hamroh.ByteSource):
    """The bytes of a text, as a file is handed in."""

    def __init__(self, text):
        self.rest = text.encode()

    def next_bytes(self, most):
        piece, self.rest = self.rest[:most], self.rest[most:]
        return piece


def message(a, record, **more):
    return record(
        client_id=a.get("client_id", ""),
        citizen=a.get("citizen", ""),
        position=position(a),
        battery_percent=a.get("battery_percent"),
        recipients=a.get("recipients", []),
        note=a.get("note", ""),
        **more,
    )


def dossier_request(a):
    """What a statement for an officer is made of."""
    texts = ("name", "citizen", "speaks", "officer_language")
    return hamroh.DossierRequest(
        **{name: a.get(name, "") for name in texts},
        points=[
            hamroh.MarkedPoint(code=row.get("code", ""), records=row.get("records", []))
            for row in a.get("points", [])
        ],
        records=a.get("records", []),
    )


def draft(a):
    """A plan of a trip; rows are objects with the records' fields."""

    def rows(name, record, *fields):
        return [record(**{f: row.get(f, "") for f in fields}) for row in a.get(name, [])]

    texts = ("name", "citizen", "work", "employer", "pay", "place", "country")
    return hamroh.TripDraft(
        **{name: a.get(name, "") for name in texts},
        route=rows("route", hamroh.TripLeg, "place", "country", "day"),
        numbers=rows("numbers", hamroh.TripNumber, "title", "number"),
        contacts=rows("contacts", hamroh.TripContact, "name", "number", "language"),
        phrases=[
            hamroh.TripPhrase(
                text=row.get("text", ""),
                meaning=hamroh.PhraseMeaning[row.get("meaning", "").upper()],
                place=row.get("place", ""),
            )
            for row in a.get("phrases", [])
        ],
        check_every_hours=a.get("check_every_hours", 0),
        starts_ms=a.get("starts_ms", 0),
    )


CALLS = {
    "trip": lambda c, a: c.trip(a.get("language", "")),
    "trip_save": lambda c, a: c.trip_save(draft(a), a.get("language", "")),
    "trip_share": lambda c, a: c.trip_share(a.get("word", ""), a.get("danger_word", "")),
    "trip_forget_phrases": lambda c, a: c.trip_forget_phrases(),
    "trip_end": lambda c, a: c.trip_end(),
    "phrase_suggestions": lambda c, a: c.phrase_suggestions(a.get("language", "")),
    "qr_code": lambda c, a: c.qr_code(a.get("text", "")),
    "reply_read": lambda c, a: c.reply_read(a.get("text", "")),
    "message_read": lambda c, a: c.message_read(a.get("text", ""), a.get("language", "")),
    "message_details": lambda c, a: c.message_details(
        message(a, hamroh.SosRequest, drill=a.get("drill", False)), a.get("reference", ""), a.get("language", "")
    ),
    "relative_add": lambda c, a: c.relative_add(a.get("text", ""), a.get("language", "")),
    "relative_trips": lambda c, a: c.relative_trips(a.get("language", "")),
    "relative_enter": lambda c, a: c.relative_enter(a.get("id", ""), a.get("text", ""), a.get("language", "")),
    "relative_nothing_came": lambda c, a: c.relative_nothing_came(a.get("id", ""), a.get("language", "")),
    "relative_clock_is_right": lambda c, a: c.relative_clock_is_right(),
    "relative_forget": lambda c, a: c.relative_forget(a.get("id", "")),
    "relative_request": lambda c, a: c.relative_request(a.get("id", ""), a.get("language", "")),
    "help_me": lambda c, a: c.help_me(help_question(a)),
    "search": lambda c, a: c.search(a.get("text", ""), a.get("language", ""), a.get("limit", 0)),
    "number_mark": lambda c, a: c.number_mark(number_mark(a), help_question(a)),
    "number_marks": lambda c, a: c.number_marks(a.get("language", "")),
    "number_forget": lambda c, a: c.number_forget(a.get("key", "")),
    "number_forget_all": lambda c, a: c.number_forget_all(),
    "number_note": lambda c, a: c.number_note(a.get("key", ""), a.get("correction", ""), a.get("language", "")),
    "arrival": lambda c, a: c.arrival(arrival_question(a)),
    "arrival_seen": lambda c, a: c.arrival_seen(a.get("country", "")),
    "guides": lambda c, a: c.guides(guide_question(a)),
    "paper_card": lambda c, a: c.paper_card(help_question(a)),
    "show_cards": lambda c, a: c.show_cards(help_question(a)),
    "screening_points": lambda c, a: c.screening_points(a.get("language", "")),
    "journal_dossier": lambda c, a: c.journal_dossier(dossier_request(a), a.get("language", "")),
    "pack_state": lambda c, a: c.pack_state(a.get("language", "")),
    "pack_review": lambda c, a: c.pack_review(a.get("path", ""), a.get("language", "")),
    "pack_install": lambda c, a: c.pack_install(
        a.get("path", ""), a.get("accept_changes", False), a.get("language", "")
    ),
    "pack_export": lambda c, a: c.pack_export(a.get("path", "")),
    "check_advert": lambda c, a: c.check_advert(a.get("text", ""), a.get("language", "")),
    "check_chat": lambda c, a: c.check_chat(a.get("text", ""), a.get("language", "")),
    "check_chat_file": lambda c, a: c.check_chat_file(a.get("path", ""), a.get("language", "")),
    "offer_save": lambda c, a: c.offer_save(a.get("text", ""), a.get("language", "")),
    "offers": lambda c, a: c.offers(a.get("language", "")),
    "offer_compare": lambda c, a: c.offer_compare(a.get("id", ""), a.get("text", ""), a.get("language", "")),
    "offer_deviation": lambda c, a: c.offer_deviation(a.get("id", ""), a.get("text", "")),
    "offer_forget": lambda c, a: c.offer_forget(a.get("id", "")),
    "work_cost": lambda c, a: c.work_cost(cost_question(a), a.get("language", "")),
    "choices": lambda c, a: c.choices(a.get("language", "")),
    "labels": lambda c, a: c.labels(a.get("language", "")),
    "sos_preview": lambda c, a: c.sos_preview(message(a, hamroh.SosRequest, drill=a.get("drill", False))),
    "explain": lambda c, a: c.explain(a.get("code", ""), a.get("language", "")),
    "journal_state": lambda c, a: c.journal_state(),
    "journal_create": lambda c, a: c.journal_create(a.get("secret", ""), a.get("accept_weak", False)),
    "journal_add": lambda c, a: c.journal_add(new_entry(a)),
    "sos": lambda c, a: c.sos(message(a, hamroh.SosRequest, drill=a.get("drill", False))),
    "sos_cancel": lambda c, a: c.sos_cancel(
        hamroh.CancelRequest(
            client_id=a.get("client_id", ""),
            sos=a.get("sos", ""),
            citizen=a.get("citizen", ""),
            position=position(a),
            battery_percent=a.get("battery_percent"),
            note=a.get("note", ""),
            word=a.get("word", ""),
        )
    ),
    "check_in": lambda c, a: c.check_in(
        message(a, hamroh.CheckInRequest, next_in_hours=a.get("next_in_hours", 0), word=a.get("word", ""))
    ),
    "outbox": lambda c, a: c.outbox(),
    "service_changed": lambda c, a: c.service_changed(),
    "delivery": lambda c, a: c.delivery(
        a.get("row", 0), hamroh.DeliveryEvent[a["event"].upper()], a.get("failure", "")
    ),
    "journal_unlock": lambda c, a: c.journal_unlock(a.get("secret", "")),
    "journal_lock": lambda c, a: c.journal_lock(),
    "journal_list": lambda c, a: c.journal_list(),
    "journal_export": lambda c, a: c.journal_export(a.get("path", ""), a.get("only", []), a.get("language", "")),
    "journal_verify": lambda c, a: c.journal_verify(a.get("anchors", []), a.get("language", "")),
    "verify_bundle": lambda c, a: c.verify_bundle(a.get("path", ""), a.get("anchors", []), a.get("language", "")),
    "pause": lambda c, a: c.pause(),
    "resume": lambda c, a: c.resume(),
    "fact_prompts": lambda c, a: c.fact_prompts(a.get("language", "")),
    "journal_attach": lambda c, a: c.journal_attach(attachment(a), Source(a.get("text", ""))),
    "journal_save_attachment": lambda c, a: c.journal_save_attachment(a.get("record", ""), a.get("path", "")),
    "journal_change_secret": lambda c, a: c.journal_change_secret(
        a.get("own", ""), a.get("new", ""), a.get("accept_weak", False)
    ),
    "journal_set_second_secret": lambda c, a: c.journal_set_second_secret(a.get("own", ""), a.get("second", "")),
    "journal_clear_second_secret": lambda c, a: c.journal_clear_second_secret(a.get("own", "")),
    "journal_new_recovery_code": lambda c, a: c.journal_new_recovery_code(a.get("own", "")),
    "journal_set_trustee": lambda c, a: c.journal_set_trustee(a.get("own", ""), a.get("key", "")),
    "journal_read_copy": lambda c, a: c.journal_read_copy(a.get("path", ""), a.get("key", "")),
    "journal_set_erase_after": lambda c, a: c.journal_set_erase_after(a.get("own", ""), a.get("tries", 0)),
    "journal_erase": lambda c, a: c.journal_erase(),
}


# Checks.


def at(answer, path):
    here = answer
    for part in filter(None, path.split(".")):
        if isinstance(here, list):
            found = here[int(part)] if part.isdigit() and int(part) < len(here) else MISSING
        else:
            found = here.get(part, MISSING) if isinstance(here, dict) else MISSING
        if found is MISSING:
            raise ScenarioError(f"`{path}`: nothing at `{part}` in {short(here)}")
        here = found
    return here


def same(a, b):
    """Equal as JSON is: `True` is not `1`."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def fits(value, pattern):
    if isinstance(pattern, dict):
        return isinstance(value, dict) and all(k in value and fits(value[k], p) for k, p in pattern.items())
    return same(value, pattern)


def contains(found, wanted):
    if isinstance(found, str) and isinstance(wanted, str):
        return wanted in found
    if isinstance(found, list):
        return any(same(element, wanted) for element in found)
    raise ScenarioError(f"neither text nor list: {short(found)}")


def elements(found):
    if not isinstance(found, list):
        raise ScenarioError(f"no list: {short(found)}")
    return found


def length(found):
    return len(found) if isinstance(found, str) else len(elements(found))


OPERATORS = {
    "equals": same,
    "differs": lambda found, wanted: not same(found, wanted),
    "contains": contains,
    "lacks": lambda found, wanted: not contains(found, wanted),
    "any": lambda found, wanted: any(fits(e, wanted) for e in elements(found)),
    "none": lambda found, wanted: not any(fits(e, wanted) for e in elements(found)),
    "length": lambda found, wanted: length(found) == wanted,
    "length_at_least": lambda found, wanted: length(found) >= wanted,
}


def check(answer, one):
    operators = [k for k in one if k != "path"]
    if "path" not in one or len(operators) != 1 or operators[0] not in OPERATORS:
        raise ScenarioError(f"a check is a path and one operator: {short(one)}")
    found, wanted = at(answer, one["path"]), one[operators[0]]
    if not OPERATORS[operators[0]](found, wanted):
        raise ScenarioError(f"`{one['path']}` {operators[0]} {short(wanted)}: found {short(found)}")


def short(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 600 else text[:600] + "…"


def known(keys, allowed):
    unknown = sorted(set(keys) - set(allowed))
    if unknown:
        raise ScenarioError(f"unknown: {' '.join(unknown)}")


def written(value):
    """The value as text that is the same to the byte in every language."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{written(k)}:{written(value[k])}" for k in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(written(v) for v in value) + "]"
    if isinstance(value, str):
        escaped = (f"\\u{ord(c):04x}" if c < " " else "\\" + c if c in "\"\\" else c for c in value)
        return '"' + "".join(escaped) + '"'
    return json.dumps(value)


class Transcript:
    """What was answered, written to the file that HAMROH_TRANSCRIPT names."""

    def __init__(self):
        path = os.environ.get("HAMROH_TRANSCRIPT")
        self.file = open(path, "w", encoding="utf-8", newline="\n") if path else None

    def add(self, file, scenario, said):
        for step, (answer, error) in enumerate(said):
            line = {"answer": answer, "error": error, "file": file, "scenario": scenario, "step": step}
            if self.file:
                self.file.write(written(line) + "\n")

    def close(self):
        if self.file:
            self.file.close()


class Stage:
    """One companion on one folder with one clock, and what it has answered so far."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hamroh-scenario-"))
        self.clock = ScenarioClock()
        self.answers = []
        self.said = []
        self.companion = None
        self.reopen()

    def close(self):
        self.companion = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def reopen(self):
        # The library's side goes with the last reference to the object.
        self.companion = None
        self.companion = hamroh.Companion.open(str(self.folder / "app"), self.clock)

    def filled(self, value):
        if isinstance(value, dict):
            if set(value) == {"$ref"}:
                return at(self.answers, value["$ref"])
            if set(value) == {"$file"}:
                return str(self.folder / value["$file"])
            return {k: self.filled(v) for k, v in value.items()}
        return [self.filled(v) for v in value] if isinstance(value, list) else value

    def answer(self, call, args):
        if call == "reopen":
            self.reopen()
        elif call == "clock_advance":
            self.clock.wall_ms += args.get("ms", 0)
            self.clock.monotonic_ms += args.get("ms", 0)
        elif call == "clock_set":
            self.clock.wall_ms = args.get("wall_ms", 0)
        elif call == "flip_bit":
            file = self.folder / args["file"]
            content = bytearray(file.read_bytes())
            content[len(content) * args["permille"] // 1000] ^= 1
            file.write_bytes(content)
        elif call in CALLS:
            return plain(CALLS[call](self.companion, args))
        else:
            raise ScenarioError(f"no such call: `{call}`")
        return None

    def step(self, step):
        known(step, ["name", "call", "args", "expect", "error"])
        call = step["call"]
        args = {k: v for k, v in self.filled(step.get("args", {})).items() if v is not None}
        expected = step.get("error")
        try:
            answer = self.answer(call, args)
        except hamroh.ApiError as e:
            self.said.append((None, e.code))
            if e.code != expected:
                raise ScenarioError(f"{call}: error {e.code}, expected {expected or 'none'}") from e
            self.answers.append(None)
            return
        self.said.append((answer, None))
        if expected is not None:
            raise ScenarioError(f"{call}: error {expected} expected, answered {short(answer)}")
        # Before the checks: they may refer to this very answer.
        self.answers.append(answer)
        for one in step.get("expect", []):
            check(answer, self.filled(one))


def run(scenario, shared, said):
    if "steps" not in scenario:
        shared.said = said
        shared.step(scenario)
        return
    known(scenario, ["name", "steps"])
    stage = Stage()
    stage.said = said
    try:
        for number, step in enumerate(scenario["steps"]):
            try:
                stage.step(step)
            except ScenarioError as e:
                raise ScenarioError(f"step {number}: {e}") from e
    finally:
        stage.close()


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "tests/scenarios")
    passed, failed = 0, 0
    transcript = Transcript()
    for file in sorted(folder.glob("*.json")):
        shared = Stage()
        for scenario in json.loads(file.read_text(encoding="utf-8"))["scenarios"]:
            said = []
            try:
                run(scenario, shared, said)
                passed += 1
            # Whatever comes (a panic of the library, a record built wrongly) is one failed scenario, not the end.
            except Exception as e:
                failed += 1
                print(f"FAILED {file.name}: {scenario.get('name', '?')}: {type(e).__name__}: {e}")
            transcript.add(file.name, scenario.get("name", "?"), said)
        shared.close()
    transcript.close()
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
