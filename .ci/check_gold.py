#!/usr/bin/env python3
"""Holds dabir against an article and its answer key.

    check_gold.py DABIR FOLDER [--profile fa-AF]

FOLDER has article.txt and gold.json. Prints what differs, section by section, and leaves with 1 if anything does.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path


class Check:
    def __init__(self):
        self.failed = False

    def section(self, name, total, faults):
        """`faults` are pairs of an id and a sentence."""
        print(f"  {name}: {total}, {'differs' if faults else 'as in the key'}")
        for identifier, sentence in faults:
            print(f"    DIFFERS {identifier}: {sentence}")
        self.failed |= bool(faults)

    def finish(self):
        return 1 if self.failed else 0


def run(command, text=None, codes=(0, 1)):
    result = subprocess.run(command, input=text, capture_output=True)
    if result.returncode not in codes:
        sys.exit(f"{' '.join(command)}: exit {result.returncode}\n{result.stderr.decode()}")
    return result.stdout


def check_findings(check, report, gold):
    profile = gold["defaultProfile"]
    characters = {c["id"]: c for c in gold["characters"] if c["id"] in profile["characters"]}
    sites = {z["id"]: z for z in gold["zwnj"]["sites"]}
    found = report["findings"]

    def compare(name, families, expected):
        """`expected`: id → (start, end, severity)."""
        mine = [f for f in found if f["code"].split("/")[0] in families]
        faults = []
        for identifier, (start, end, severity) in expected.items():
            here = [f for f in mine if f["offsets"]["utf8"]["start"] < end and start < f["offsets"]["utf8"]["end"]]
            exact = [f for f in here if (f["offsets"]["utf8"]["start"], f["offsets"]["utf8"]["end"]) == (start, end)]
            if not exact:
                where = ", ".join(f"{f['code']} at «{f['text']}»" for f in here) or "nothing"
                faults.append((identifier, f"expected bytes {start}–{end}, found {where}"))
                continue
            mine.remove(exact[0])
            if severity and exact[0]["severity"] != severity:
                faults.append((identifier, f"{exact[0]['severity']}, not {severity}"))
        faults += [(f"{f['line']}:{f['column']}", f"{f['code']} «{f['text']}» is not in the key") for f in mine]
        check.section(name, f"{len(expected)} findings", faults)

    def at(item, severity=None):
        return item["startByte"], item["endByte"], severity

    compare("characters", {"characters", "punctuation"}, {i: at(c) for i, c in characters.items()})
    joining = {i: at(sites[i], "warning") for i in profile["zwnjWarnings"]}
    joining |= {i: at(sites[i], "information") for i in profile["zwnjInformation"]}
    compare("joining", {"joining"}, joining)
    quotes = {q["id"]: q for q in gold["quotes"]}
    compare("quotation", {"quotation"}, {i: at(quotes[i]["span"]) for i in profile["unattributedQuotes"]})
    # What the key calls extra may be reported where the rule for it exists.
    extra = [c for c in gold["characters"] if c["decision"] == "extra"]
    reported = {f["offsets"]["utf8"]["start"]: f for f in found}
    others = {f["code"].split("/")[0] for f in found} - {"characters", "punctuation", "joining", "quotation"}
    compare("extra", others, {c["id"]: at(c) for c in extra if c["startByte"] in reported})

    # A near miss of one rule may hold a fault of another, which the key has as a site of its own.
    expected = {at(item)[:2] for item in [*sites.values(), *gold["characters"]]}
    faults = []
    misses = gold["zwnj"]["nearMisses"]
    for miss in misses:
        for f in found:
            span = f["offsets"]["utf8"]
            if (span["start"], span["end"]) not in expected and miss["startByte"] <= span["start"] and span["end"] <= miss["endByte"]:
                faults.append((miss["id"], f"{f['code']} «{f['text']}» in «{miss['text']}»"))
    check.section("near misses", f"{len(misses)} silent", faults)


def edited(text, edits):
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new.encode() + text[end:]
    return text


def check_fixes(check, dabir, text, report, gold):
    profile = gold["defaultProfile"]
    sites = {z["id"]: z for z in gold["zwnj"]["sites"]}
    reported = {(f["offsets"]["utf8"]["start"], f["offsets"]["utf8"]["end"]) for f in report["findings"]}
    safe = {(f["offsets"]["utf8"]["start"], f["offsets"]["utf8"]["end"])
            for f in report["findings"] if f["fixes"] and f["fixes"][0]["safe"]}

    def joining(identifier):
        edit = sites[identifier]["edit"]
        return edit["startByte"], edit["endByte"], edit["newText"]

    certain = [joining(i) for i in profile["zwnjWarnings"]]
    every = certain + [joining(i) for i in profile["zwnjInformation"]]
    for character in gold["characters"]:
        span = character["startByte"], character["endByte"]
        if character["id"] in profile["characters"] or character["decision"] == "extra" and span in reported:
            every.append((*span, character["replacement"]))
            # What is certain has to be safe; what else is, says the rule's card.
            if character["tier"] == "certain" or span in safe:
                certain.append((*span, character["replacement"]))

    faults = []
    for name, options, expected in (("safe", [], certain), ("all", ["--unsafe"], every)):
        fixed = run([*dabir, "fix", *options, "-"], text)
        wanted = edited(text, expected)
        if fixed != wanted:
            mine, theirs = fixed.decode().split("\n"), wanted.decode().split("\n")
            lines = [i + 1 for i, (a, b) in enumerate(zip(mine, theirs)) if a != b]
            faults.append((name, f"the text differs from the key's replacements in lines {lines}"))
        again = json.loads(run([*dabir, "lint", "--format", "json", "-"], fixed))
        left = [f for f in again["findings"] if f["fixes"] and (options or f["fixes"][0]["safe"])]
        if left:
            faults.append((name + "-again", "left to fix: " + ", ".join(f["code"] for f in left)))
    check.section("fixes", f"{len(certain)} safe, {len(every)} in all", faults)


def byte_offsets(text):
    """Offsets in bytes of each code point."""
    offsets, sum_ = [], 0
    for character in text:
        offsets.append(sum_)
        sum_ += len(character.encode())
    return offsets + [sum_]


KINDS = {"direct-speech": "direct", "partial-quote": "partial"}


def check_quotes(check, report, gold, offsets):
    people = {e["id"]: e for e in gold["entities"]}
    entities = {e["id"]: e for e in report.get("entities", [])}
    mine = {(offsets[q["start"]], offsets[q["end"]]): q for q in report["quotes"] if q["kind"] != "indirect"}
    faults = []
    for quote in gold["quotes"]:
        span = quote["span"]
        found = mine.pop((span["startByte"], span["endByte"]), None)
        if not found:
            faults.append((quote["id"], f"no quotation at «{span['text'][:30]}…»"))
            continue
        kind = KINDS.get(quote["kind"], "nonspeech")
        if found["kind"] != kind:
            faults.append((quote["id"], f"{found['kind']}, not {kind}"))
        if found["attributed"] != quote["attributed"] or found["flagged"] != quote["flagUnattributed"]:
            faults.append((quote["id"], f"attributed {found['attributed']}, flagged {found['flagged']}"))
        person, speaker = people.get(quote["speaker"]), found["speaker"]
        if (speaker is None) != (person is None):
            faults.append((quote["id"], f"speaker {speaker and speaker['text']}, not {quote['speaker']}"))
        elif person:
            known = entities.get(speaker.get("entity") or "")
            names = {person["canonicalName"], *(m["text"] for m in person["mentions"])}
            if (known["name"] if known else speaker["text"]) not in names:
                faults.append((quote["id"], f"speaker {speaker['text']}, not {person['canonicalName']}"))
            elif not known:
                faults.append((quote["id"] + "-entity", f"{speaker['text']} is not tied to an entity"))
    faults += [(f"{start}", "a quotation that is not in the key") for start, _ in mine]
    check.section("quotes", f"{len(gold['quotes'])} quotations with their speakers", faults)


class Daemon:
    """A session, one message a line, columns in bytes."""

    def __init__(self, dabir):
        self.process = subprocess.Popen(
            [*dabir, "serve", "--framing", "lines", "--position-encoding", "utf-8"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.request("initialize", {"processId": None, "locale": "en", "capabilities": {}})

    def send(self, message):
        self.process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n")
        self.process.stdin.flush()

    def request(self, method, params):
        self.send({"id": 1, "method": method, "params": params})
        while True:
            message = json.loads(self.process.stdout.readline())
            if "id" in message:
                return message.get("result")


def check_entities(check, dabir, text, report, gold, offsets):
    daemon = Daemon(dabir)
    document = {"uri": "file:///article", "languageId": "text", "version": 1, "text": text.decode()}
    daemon.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
    faults, wanted = [], [e for e in gold["entities"] if not e.get("optional")]
    for entity in wanted:
        hover = entity["hover"]
        first = hover["firstFullMention"]
        found = [e for e in report["entities"]
                 if any(offsets[m["start"]] == first["startByte"] and offsets[m["end"]] == first["endByte"]
                        for m in e["mentions"])]
        if not found:
            faults.append((entity["id"], f"nothing found at «{first['text']}»"))
            continue
        found = found[0]
        line = text[:first["startByte"]].count(b"\n")
        start = text.rfind(b"\n", 0, first["startByte"]) + 1
        card = daemon.request("textDocument/hover", {
            "textDocument": {"uri": document["uri"]},
            "position": {"line": line, "character": first["startByte"] - start}})
        card = card["contents"]["value"] if card else ""
        differences = []
        if found["type"] != entity["type"]:
            differences.append(f"{found['type']}, not {entity['type']}")
        if found["name"] != entity["canonicalName"]:
            differences.append(f"named {found['name']}, not {entity['canonicalName']}")
        role = found["roles"][0]["text"] if found["roles"] else None
        if role != hover["role"]:
            differences.append(f"role {role}, not {hover['role']}")
        if len(found["mentions"]) != hover["namedMentions"]:
            differences.append(f"{len(found['mentions'])} named mentions, not {hover['namedMentions']}")
        for value in (found["name"], role, f"line {line + 1}", f"Named mentions: {hover['namedMentions']}"):
            if value and value not in card:
                differences.append(f"the card does not say «{value}»")
        if differences:
            faults.append((entity["id"], "; ".join(differences)))
    daemon.process.stdin.close()
    daemon.process.wait()
    check.section("entities", f"{len(wanted)} cards", faults)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dabir")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--profile", default="fa-AF")
    options = parser.parse_args()

    text = (options.folder / "article.txt").read_bytes()
    gold = json.loads((options.folder / "gold.json").read_text())
    dabir = [options.dabir]
    report = json.loads(run(
        [*dabir, "lint", "--format", "json", "--profile", options.profile, str(options.folder / "article.txt")]))
    offsets = byte_offsets(text.decode())
    print(f"{options.folder.name}, {options.profile}:")
    check = Check()
    check_findings(check, report, gold)
    check_fixes(check, dabir, text, report, gold)
    check_quotes(check, report, gold, offsets)
    check_entities(check, dabir, text, report, gold, offsets)
    return check.finish()


if __name__ == "__main__":
    sys.exit(main())
