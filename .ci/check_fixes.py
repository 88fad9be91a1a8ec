#!/usr/bin/env python3
"""Fixes over the development sets: fixing comes to rest, joining fixes touch nothing but spaces, ZWNJ and the he of گان, and
lines that must stay as they are do.

usage: check_fixes.py DABIR SETS
"""
import re
import subprocess
import sys
from pathlib import Path

ZWNJ = "\u200c"
WAYS = (["--tier", "certain"], ["--tier", "contextual"], ["--tier", "style"])


def fixed(dabir, text, *options):
    run = subprocess.run([dabir, "fix", "--isolated", "--unsafe", *options, "-"], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return run.stdout.decode()


def letters(text):
    return re.sub("هگان", "گان", re.sub(f"[ {ZWNJ}]", "", text))


def main():
    dabir, sets = sys.argv[1], Path(sys.argv[2])
    faults = []
    for path in sorted(sets.glob("*.txt")):
        if "train" in path.name or "classes" in path.name:
            continue
        text = path.read_text(encoding="utf-8")
        for profile in ("fa-AF", "fa-IR"):
            for way in WAYS:
                once = fixed(dabir, text, "--profile", profile, *way)
                if fixed(dabir, once, "--profile", profile, *way) != once:
                    faults.append(f"{path.name}: fixing does not come to rest ({profile} {way[1]})")
            joined = fixed(dabir, text, "--profile", profile, "--select", "joining", "--tier", "style")
            pairs = zip(text.split("\n"), joined.split("\n"))
            touched = [n for n, (a, b) in enumerate(pairs, 1) if letters(a) != letters(b) and "chars" not in path.name]
            if touched:
                faults.append(f"{path.name}: joining touches letters ({profile}), lines {touched[:5]}")
            if path.name == "chars-neg.input.txt" and once != text and re.sub(r"\s", "", once) != re.sub(r"\s", "", text):
                faults.append(f"{path.name}: control lines change ({profile})")
    print("\n".join(faults) or "fixes come to rest and touch what they name")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
