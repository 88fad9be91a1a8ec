#!/usr/bin/env python3
"""Writes words.tsv from the unpacked hazm and shekar wheels and the lists made by hand.

usage: generate.py WHEELS HAND OUTPUT
"""
import re
import sys
from collections import defaultdict

HEADER = """# word <TAB> tags <TAB> freq [<TAB> split]
# word: ~ is U+200C. freq: floor(log2(count+1)), 0 = unknown.
# tags: N noun, A adjective, D adverb, P adposition, C conjunction, R pronoun or determiner, E numeral,
#   I interjection, M proper name, F infinitive; g gradable, o spelt with ~ or joined, j joined only
#   (split gives the place of the wrong space), s style-tier compound, c certain compound, x contextual compound
# made by generate.py from
#   hazm 0.10.0 (MIT), hazm-0.10.0-py3-none-any.whl sha256 @HAZM@
#   shekar 1.7.0 (MIT), shekar-1.7.0-py3-none-any.whl sha256 @SHEKAR@
#   and lists made by hand
"""
HAZM_SHA = "525c9b32914b98e50dab27fbd4f79c1067c898668812de095b8cdd81cc52b0ef"
SHEKAR_SHA = "c18611d53f6bb04c5ac9938d089b6848b6a52ae69fa6007665b4728c31c9ea7e"

Z = "\u200c"
R = set("آأإادذرزژوؤءة")
LETTERS = set("ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")
MARKS = re.compile("[\u064b-\u0652\u0654\u0670]")


def normal(raw):
    """(word, splits after non-joining letters) or None when the row is not a Persian word."""
    w = raw.strip().replace(Z, "~").replace("ي", "ی").replace("ى", "ی").replace("ك", "ک")
    tanwin = w.endswith("اً")
    w = MARKS.sub("", w).strip("~#")
    w = re.sub("~+", "~", w)
    if not w or w[0] in "ءئؤأ" or any(c not in LETTERS and c not in "~#" for c in w):
        return None
    out, cut = "", set()
    for c in w:
        if c in "~#" and (out[-1] in R or out[-1] == "~"):
            if out[-1] != "~":
                cut.add(len(out))
        elif c == "#":
            out += "~"
        else:
            out += c
    return out + ("\u064b" if tanwin else ""), cut


def lines(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                yield line


def rows(path):
    for line in lines(path):
        yield line.split("\t")


def log(n):
    return (n + 1).bit_length() - 1


# ---------------------------------------------------------------- verbs
def forms_of(past, pres, prefix):
    """(spelling with ~, kind) of the finite forms, the participle and the infinitive."""
    v = "" if prefix == "-" else prefix
    be, ne = "ب" + pres, "ن" + pres
    if pres.startswith("آ"):
        be, ne = "بیا" + pres[1:], "نیا" + pres[1:]
    elif pres.startswith("ا") and not pres.startswith("ای"):
        be, ne = "بی" + pres[1:], "نی" + pres[1:]
    npast = "ن" + past
    if past.startswith("آ"):
        npast = "نیا" + past[1:]
    elif past.startswith("ا") and not past.startswith("ای"):
        npast = "نی" + past[1:]
    pastend = ["م", "ی", "", "یم", "ید", "ند"]
    presend = ["م", "ی", "د", "یم", "ید", "ند"]
    part = past + "ه"
    npart = npast + "ه"
    for mi in ("می~", "نمی~"):
        for e in presend:
            yield v + mi + pres + e, "m"
        for e in pastend:
            yield v + mi + past + e, "m"
    for b in (be, ne):
        for e in presend + [""]:
            yield v + b + e, "b"
    for e in presend:
        yield v + pres + e, "p"
    for s in (past, npast):
        for e in pastend:
            yield v + s + e, "p"
    for p in (part, npart):
        for e in ("ام", "ای", "ایم", "اید", "اند"):
            yield v + p + "~" + e, "e"
        for e in ("ام", "ای", "ایم", "اید", "اند"):
            yield v + "می~" + p + "~" + e, "m"
    yield v + part, "k"
    yield v + npart, "k"
    yield v + past + "ن", "f"
    yield v + npast + "ن", "f"


LIGHT = re.compile("..(کردن|شدن|دادن|گرفتن|آمدن|داشتن|زدن|یافتن|کشیدن|گذاشتن|نمودن|ساختن|بودن)$")


def wipe(w):
    return w.replace("~", "")


# ---------------------------------------------------------------- classes of compounds
BOUND = set("""آمیز آور آفرین افزا افکن اندیش انگیز برانگیز پذیر ناپذیر پرداز پرست پرور پژوه پیما تراش ربا رسان زدا
ستیز شکن شناس طلب فرسا فرما فشان کاو گذار گرا گزار گستر گشا نشین نگار نگر نواز نورد نویس ورز یاب خواه زا خوار گریز
بخش ساز انداز گر گری مند گاه نامه خانه دهنده کننده دار سوز ریز گیر خیز دوز فروش سنج گذاری سازی رسانی شناسی
سنجی نویسی نگاری گرایی گرایانه پذیری ناپذیری پردازی پرستی پروری پژوهی پیمایی تراشی ربایی زدایی ستیزی شکنی طلبی
فرسایی کاوی گزاری گستری گشایی نشینی نگری نوازی نوردی ورزی یابی خواهی زایی خواری گریزی بخشی اندازی مندی یافته
دهی سوزی ریزی گیری خیزی دوزی فروشی بندی داری جویی گویی برداری آفرینی افزایی افکنی اندیشی انگیزی آوری آمیزی
گذاران سازان رسانان شناسان نویسان نگاران گرایان پردازان پرستان پژوهان طلبان نشینان خواهان داران فروشان
شناختی شناسانه طلبانه گرایانه پرستانه خواهانه جویانه آمیزی واره وار زدگی زده یافتگی دیدگی خوردگی ماندگی خورده دیده
بار گون گونه ناک فام وش آگین آلود آسا سرا سرایی مآب بان بانی چی دان دانی زار ستان کده گین سار سنجش بردار اندوز
اندود آلوده انگاری انگار اندوزی افروز افروزی آرا آرایی آزما آزمایی آموز آموزی پاش پاشی پوش پوشی تاز تازی
جو گو گویان جویان گرد گردی گردان گردانی نما نمایی کن کنی زن زنی کش کشی بر بری بین بینی باز بازی کار کاری خور خوری
کنندگان دهندگان شوندگان گیرنده گیرندگان سواری خوان خوانی بافی پراکنی دوانی پرانی فرمایی پنداری چرانی آزاری شماری درازی بوسی روبی ور پوست پیکر بنیان آلات افزار افزاری چینی
خوری رانی بند شو شویی کوب کوبی دوست دوستی دوستانه پرور مآبانه درمانی سالار سالاری هراسی محور محوری مدار مداری""".split())
JOINING = set("گر گری مند مندی دان دانی بان بانی ستان بری ور زار سار کده گاه ناک چی کار کاری گون گونه وش فام آسا پوست".split())
LOOSE = set("""کار باز بازی زن کش بر بین بینی خور خوری بند شو کن کنی گو جو گرد گردان نما دوست دوستی مال
خانه بار گونه گون آلوده مدار محور دان گردی وار ساله ماهه روزه ران دیده خورده زده""".split())
CLOSED = set("PCREI")
VAW = set("وار ورزی وری ورز واره وند ویتامین وزیران وردی".split())
CERTAIN_FIRST = set("بی هم پیش کم خوش تک نیم نیمه شبه ذی پس نیک کج تنگ کوتاه کوته تیز سخت سست سبک سنگین زشت خوب".split())
TENS = "بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|یکصد|دویست|سیصد|چهارصد|پانصد|ششصد|هفتصد|هشتصد|نهصد|هزار"
UNITS = "یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|" + TENS
ORDINALS = "دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|بیستم|سی~ام|چهلم|پنجاهم|شصتم|هفتادم|هشتادم|نودم|صدم|هزارم|ثلث|ربع"
NUMSTART = re.compile(f"^({UNITS}|میلیون|میلیارد)~")
NUMJUNK = re.compile(
    f"^({TENS})~?و({UNITS})|^({UNITS})~?(به|تا)~?({UNITS})|^({UNITS})~?({TENS}|میلیون|میلیارد|هزار)~|^(هزار|میلیون|میلیارد)~|"
    f"^({UNITS})~({TENS}|میلیون|میلیارد|{ORDINALS})$|^({UNITS})~?({UNITS})~|^({UNITS})~.*(حالتی|حالته|تومانی|ریالی|هجایی|حرفی|جلدی)$")


DEGREE = re.compile("(مند|ناک|آمیز|انگیز|پذیر|ناپذیر|آور|بار|دار|گرا|طلب|آلود|بخش|کننده|یافته|شده|مندانه|بینانه|جویانه|آسا|بنیاد)$")


def degree(w, tags):
    t = tags.split(",")
    if "AJ" not in t or NUMSTART.match(w) or re.search("(ساله|ماهه|روزه|نفره|گانه|درصدی|ام)$", w):
        return False
    return (t[0] == "AJ" or "ADV" in t or w[0] == "م" and len(w) > 3 and w[-1] != "ه" or bool(DEGREE.search(w))
            or w.startswith(("بی~", "نا", "با", "پر", "کم~", "خوش~", "بد")))


def classify(w, tags, common, known):
    """c, x or s for a compound without a class from the hand lists."""
    parts = w.split("~")
    first, last = parts[0], parts[-1]
    if "الدین" in last or last == "الله":
        return "s"
    if any(p.startswith("ال") and len(p) > 3 for p in parts[1:]) and first not in ("از", "به", "در"):
        return "c" if len(parts) == 2 else "x"
    if first == "به" or (len(parts) > 1 and parts[1] in ("به", "تا", "در")):
        return "s"
    if first == last or parts[1].startswith("و") and len(parts[1]) > 2 and first not in CERTAIN_FIRST and not known(parts[1]):
        return "s"
    if first in ("قابل", "غیرقابل", "مورد", "ضد", "غیر", "این", "آن", "همان", "همین", "هیچ", "هر", "چه", "از", "در", "با", "بر"):
        return "s"
    if NUMSTART.match(w):
        return "x"
    if last in ("شده", "شدن", "شدگی", "نشده", "کرده", "داده", "گرفته", "رفته", "مانده", "آمده", "برده", "بوده", "بسته", "گشته",
                "کشیده", "افتاده", "یافته", "خورده", "دیده"):
        return "x"
    if "M" in tags and "N" not in tags:
        return "x"
    if len(parts) > 2:
        return "x"
    if first in ("هم", "پس", "نیم", "نیمه", "تک", "پیش", "سخت", "خوب", "سبک", "تیز", "سست", "زشت", "کم", "خوش") and common(last):
        return "x"
    if first in CERTAIN_FIRST:
        return "c"
    if last == "رنگ" and len(first) > 3 and "A" in tags:
        return "c"
    if last in BOUND and last not in LOOSE:
        return "c"
    return "x"


def families(path):
    """(word, tags, joined-only split or None) of the table of families."""
    for elements, tags, words in rows(path):
        for element in elements.split():
            for word in words.split():
                front = element.endswith("-")
                a, b = (element[:-1], word) if front else (word, element[1:])
                joint = "" if a[-1] in R else "~"
                whole = "".join(c for i, c in enumerate(a + joint + b) if c != "~" or (a + joint + b)[i - 1] not in R)
                yield whole, tags, None if "~" in whole else a + "+" + b


def main():
    wheels, hand, output = sys.argv[1:4]
    hz, sh, cut = {}, {}, defaultdict(set)
    for p in rows(wheels + "/hazm/data/words.dat"):
        n = normal(p[0])
        if not n:
            continue
        w, c = n
        tags = p[2] if len(p) > 2 and p[2] != "0" else ""
        old = hz.get(w, (0, ""))
        hz[w] = (max(old[0], int(p[1])), old[1] or tags)
        cut[w] |= c if "~" in p[0].replace(Z, "~") else set()
    for line in lines(wheels + "/shekar/data/files/vocab.csv"):
        raw, count = line.rsplit(",", 1)
        n = normal(raw)
        if n:
            sh[n[0]] = sh.get(n[0], 0) + int(count)
            cut[n[0]] |= n[1]
    listed = set()
    for line in lines(wheels + "/shekar/data/files/compound_words.csv"):
        n = normal(line)
        if n:
            listed.add(n[0])
            cut[n[0]] |= n[1]

    pronounced = set(lines(hand + "/pronounced-he.txt"))
    gradable = set(lines(hand + "/gradable.txt"))
    drop = set(lines(hand + "/drop-by-hand.txt"))
    demoted = dict(r[:2] for r in rows(hand + "/classes-by-hand.tsv"))
    compounds = {r[0]: r[1:] for r in rows(hand + "/compounds-by-hand.tsv")}
    simple = {r[0]: r[1] for r in rows(hand + "/words-by-hand.tsv")}
    stems = [r for r in rows(hand + "/verb-stems.tsv")]

    count = {w: max(sh.get(w, 0), hz.get(w, (0, ""))[0]) for w in set(hz) | set(sh)}
    tagged = {w for w, (f, t) in hz.items() if t}

    finite, infinitive, participle, broken = set(), set(), set(), set()
    for past, pres, prefix, *_ in stems:
        for f, kind in forms_of(past, pres, prefix):
            if kind == "f":
                infinitive.add(f)
            elif kind == "k":
                participle.add(f)
            elif kind in "pb":
                finite.add(f)
            if kind in "me":
                broken.add(wipe(f))
                finite.add(f)
            elif prefix != "-":
                finite.add(f)

    for stem in ("هست", "نیست"):
        finite |= {stem + e for e in ("", "م", "ی", "یم", "ید", "ند", "ش")}
    for stem in ("خواه", "نخواه", "باش", "نباش", "دار", "ندار"):
        finite |= {stem + e for e in ("م", "ی", "د", "یم", "ید", "ند")}

    def silent(w):
        return w.endswith("ه") and w not in pronounced and w.rsplit("~", 1)[-1] not in pronounced

    # words whose own shape is an inflection of another word
    strong = {w for w in tagged if len(w) > 1} | set(simple)
    endings = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "هام", "هات", "هاش", "هاشان",
               "تر", "ترین", "ترها", "ترین~ها", "تری", "شان", "مان", "تان", "م", "ت", "ش", "یم", "یت", "یش", "یمان", "یتان", "یشان",
               "اند", "ام", "ای", "ایم", "اید", "است", "ست", "اش", "ات", "ییم", "یید", "یند", "ایی", "یی~ها", "را", "یم"]
    clitic = ("م", "ت", "ش", "یم", "یت", "یش")

    def inflected(w):
        for e in endings:
            if not w.endswith(e) or len(w) - len(e) < 2:
                continue
            base = w[: -len(e)]
            soft = base.rstrip("~")
            if e in ("اند", "ام", "ای", "ایم", "اید", "اش", "ات") and not (silent(soft) or base.endswith("~") or soft.endswith("ی")):
                continue
            if e == "یم" or e in ("یت", "یش", "یمان", "یتان", "یشان", "ییم", "یید", "یند", "ایی") and not soft.endswith(("ا", "و")):
                if not soft.endswith(("ا", "و")):
                    continue
            if e in clitic:
                if base.endswith("~") or soft in strong and count.get(soft, 0) > 3 * count.get(w, 0) and w not in tagged:
                    return soft
                continue
            if e in ("شان", "مان", "تان", "تر", "تری", "است", "ست", "را") and soft not in strong:
                continue
            if e in ("ست", "است", "را") and not (count.get(soft, 0) > 20 * count.get(w, 0)):
                continue
            if soft in strong or soft in listed or count.get(soft, 0) > 20000:
                return soft
        return None

    entries = {}
    split = {}

    # hand lists first
    for w, r in compounds.items():
        entries[w] = set(r[0].split(","))
        if len(r) > 1:
            split[w] = r[1]
    grown = {}
    for w, t, parts in families(hand + "/families-by-hand.tsv"):
        if w in entries or w in simple or w in drop or w in demoted:
            continue
        grown[w] = (t, parts)

    def pos(w):
        t = hz.get(w, (0, ""))[1].split(",") if w in hz else []
        out = set()
        for k, v in (("N", "N"), ("AJ", "A"), ("ADV", "D"), ("P", "P"), ("CONJ", "C"), ("PRO", "R"), ("DET", "R"), ("CL", "N"),
                     ("PS", "P"), ("PL", "N"), ("PR", "R")):
            if k in t:
                out.add(v)
        if "N" in out:
            out -= {"P", "R", "C"}
        return out or ({"E"} if t == ["NUM"] else out)

    for w, t in simple.items():
        entries[w] = set(t.split(","))
        if not entries[w] & CLOSED:
            entries[w] |= pos(w)

    def guess(w):
        """part of speech from the shape of a word that has none in hazm."""
        last = w.rsplit("~", 1)[-1]
        if w in infinitive:
            return {"F"}
        if w in participle:
            return {"A"}
        if w.endswith("\u064b"):
            return {"D"}
        if re.search("(زاده|پور|نژاد|الدین|الله|آباد|وند|خانی)$", last) and w not in strong or w.startswith(("ابو", "عبدال")):
            return {"M", "N"}
        if re.search("(مند|ناک|آمیز|انگیز|پذیر|آور|بار|زده|گانه|گرا|طلب|آلود|بخش|خیز|شده|نشده|کننده|دیده|خورده|یافته)$", last):
            return {"A", "N"}
        if last.endswith("انه") and len(last) > 5:
            return {"A", "D"}
        if w.startswith(("بی~", "نا", "غیر", "ضد", "پر", "فرا", "کم~", "خوش~", "نیمه~", "شبه~")) and len(w) > 5:
            return {"A", "N"}
        if last.endswith("ی") and len(last) > 3:
            return {"A", "N"}
        return {"N"}

    # joined spellings of compounds
    good = {w for w in set(hz) | set(sh) | listed if "~" in w and (w in tagged or w in sh or w in listed)}
    good |= {w for w, (f, t) in hz.items() if "~" in w and (f > 0 or w.rsplit("~", 1)[1] in BOUND or w.split("~")[0] in CERTAIN_FIRST)}
    good |= {w for w in compounds if "~" in w}
    joined = defaultdict(set)
    for w in good | {w for w in set(hz) | set(sh) | listed if "~" in w}:
        joined[wipe(w)].add(w)

    def joined_current(j, w):
        """the spelling j without ~ is current beside w."""
        if any(silent(p) for p in re.split("~", w)[:-1]):
            return False
        if w.startswith("بی~") and j not in tagged:
            return False
        if j in tagged:
            return True
        c, z = sh.get(j, 0), sh.get(w, 0)
        if j in hz:
            return c >= 3000 and (z == 0 or c >= z * 1.0)
        return False

    for w, (t, parts) in grown.items():
        tags = set(t.split(","))
        if parts:
            tags -= set("csxo")
            split[w] = parts
        elif "c" in tags and joined_current(wipe(w), w):
            tags = tags - {"c"} | {"o"}
        entries[w] = tags

    for w in sorted(good):
        if w in entries or w in drop:
            continue
        parts = w.split("~")
        if parts[0] in ("می", "نمی", "همی", "برمی", "درمی", "بازمی", "فرومی", "وامی") and w not in simple:
            continue
        if w in finite or parts[-1] in infinitive:
            continue
        if parts[-1] in finite and not (parts[-1] in BOUND | strong or parts[0] in CERTAIN_FIRST or w in tagged):
            continue
        if parts[0] == "بی" and parts[1] in ("هیچ", "آن", "این", "تو", "من", "او", "ما", "شما", "سر", "چون", "که", "آنکه", "اینکه", "یک"):
            continue
        if parts[-1] in ("ها", "های", "هایی", "تر", "ترین", "تری", "ای", "ام", "اش", "ات", "اند", "اید", "ایم", "شان", "مان", "تان",
                         "ی", "یی", "است", "هایش", "هایم", "را", "اوست", "شدن", "کردن", "ء"):
            continue
        if any(len(p) < 2 for p in parts):
            continue
        if NUMJUNK.search(w) or inflected(w):
            continue
        freq = count.get(w, 0)
        weight = (w in hz) + (w in listed) + (w in sh)
        shaped = parts[-1] in BOUND or parts[0] in CERTAIN_FIRST
        if weight < 2 and freq < 1000 and not (w in hz and shaped or w in tagged):
            continue
        if w in tagged and w not in sh and w not in listed and hz[w][0] == 0 and not shaped:
            continue
        j = wipe(w)
        tags = pos(w) or guess(w)
        cls = demoted.get(w) or classify(w, tags, lambda p: count.get(p, 0) > 3_000_000, lambda p: p in tagged or p in VAW)
        if cls == "c" and joined_current(j, w):
            cls = "o"
        elif cls == "x" and j in tagged:
            if parts[-1] in BOUND and parts[-1] not in LOOSE:
                cls = "o"
            elif sh.get(j, 0) > 20 * sh.get(w, 0):
                continue
        entries[w] = tags | {cls}

    def glued(w):
        if w in participle or w in infinitive:
            return False
        if w.startswith("ا") and count.get("آ" + w[1:], 0) > 10 * count.get(w, 0):
            return True
        if LIGHT.search(w) and w not in infinitive:
            return True
        if w not in hz:
            for i in range(2, len(w) - 1):
                if w[i - 1] in R or w[:i] not in strong:
                    continue
                if w[:i] == "بی" and w[i:] in strong or w[i:] in BOUND - JOINING and len(w) - i > 2:
                    return True
        for p in ("در", "از", "و", "با", "را"):
            rest = w[len(p):]
            if w.startswith(p) and len(rest) > 2 and rest in tagged and sh.get(rest, 0) > 100 * sh.get(w, 0) and (p != "با" or w not in hz):
                return True
        return False

    def accept(w):
        if w in drop or w in entries or "~" in w:
            return False
        if len(w) < 2 or NUMJUNK.search(w):
            return False
        if w in joined:
            full = joined[w]
            if any(entries[f] & {"o", "c"} for f in full if f in entries):
                return False
            if not all(joined_current(w, f) for f in full):
                return False
        if w in broken and w not in simple:
            return False
        if w in finite and w not in tagged:
            return False
        if w.endswith("\u064b") and count.get(w[:-1], 0) >= 1000:
            return True
        if w in tagged:
            if inflected(w) and count[w] < 20000:
                return False
            return hz[w][0] > 0 or sh.get(w, 0) >= 1000 or w in infinitive
        if inflected(w) or glued(w):
            return False
        n = sh.get(w, 0)
        if w in hz:
            return n >= (150000, 150000, 150000, 150000, 80000, 25000, 8000, 3000)[min(len(w), 7)] or len(w) > 7 and n >= 1200
        return n >= (300000 if len(w) <= 4 else 100000 if len(w) == 5 else 30000 if len(w) == 6 else 12000)

    for w in sorted(set(hz) | set(sh)):
        if accept(w):
            entries[w] = pos(w) or guess(w)
    for w in infinitive:
        if w not in entries and "~" not in w:
            entries[w] = {"F"}
    for w in participle:
        if "~" not in w and w not in entries and count.get(w, 0) > 5000:
            entries[w] = {"A"}

    # suffix and prefix splits of joined words
    words = set(entries)
    TIGHT = set("""گذار گزار نگار پذیر ناپذیر آمیز انگیز افکن پرداز پژوه زدا ستیز شناس فرسا کاو گرا گستر نشین نگر نواز نورد گذاری
    گزاری نگاری پذیری ناپذیری انگیزی افکنی پردازی پژوهی زدایی ستیزی شناسی کاوی گرایی گستری نشینی نگری نوازی نوردی شناختی
    گرایان نگاران شناسان گذاران پردازان برانگیز کننده دهنده شونده یابنده آوری آور مند مندی ناک زدگی یافتگی خواهانه طلبانه
    پرستی پرستانه طلبی طلب سازی سازان رسانی رسان بندی""".split())
    for w in words:
        tags = entries[w]
        if "~" in w or w in split or tags & set("csxo"):
            continue
        for i in sorted(cut.get(w, ())):
            a, b = w[:i], w[i:]
            if b in TIGHT and a in words and len(a) > 2:
                split[w] = a + "+" + b
        if w not in split:
            for b in TIGHT:
                if w.endswith(b) and len(w) - len(b) > 2 and w[: -len(b)] in words and w[-len(b) - 1] in R:
                    split[w] = w[: -len(b)] + "+" + b
                    break
        if w not in split:
            for a in ("نا", "غیر", "ضد", "فرا"):
                if w.startswith(a) and w[len(a):] in words and len(w) - len(a) > 3 and entries[w[len(a):]] & {"A", "N"} \
                        and (a != "نا" or w in tagged and "A" in pos(w)) and count.get(w[len(a):], 0) > 2000:
                    if a in ("غیر", "ضد") or w in tagged:
                        split[w] = a + "+" + w[len(a):]
                    break
        if w in split and w in demoted and demoted[w] == "-":
            del split[w]
    for w in split:
        entries[w].add("j")

    for w in list(entries):
        if w.endswith("\u064b"):
            bare = w[:-1]
            if bare not in entries or bare not in tagged and bare not in simple:
                entries[bare] = set(entries[w])
            else:
                entries[bare].add("D")
    for w, tags in entries.items():
        if w in infinitive:
            tags |= {"F"}
            tags -= {"N", "A", "D"}
        if w in gradable or w in hz and degree(w, hz[w][1]) and not tags & CLOSED:
            tags.add("g")
            if not tags & {"A", "D"}:
                tags.add("A")

    order = "NADPCREIMFgojscx"
    with open(output, "w", encoding="utf-8", newline="\n") as f:
        f.write(HEADER.replace("@HAZM@", HAZM_SHA).replace("@SHEKAR@", SHEKAR_SHA))
        for w in sorted(entries):
            tags = entries[w]
            n = max(count.get(w, 0), count.get(w.rstrip("\u064b"), 0) if w.endswith("\u064b") else 0)
            row = [w, ",".join(sorted(tags, key=order.index)), str(log(n))]
            if w in split:
                row.append(split[w])
            f.write("\t".join(row) + "\n")


if __name__ == "__main__":
    main()
