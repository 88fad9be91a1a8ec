import PersianLanguage
import TextStorage

/// What a word can do in a clause, as far as names are concerned.
enum WordShape: UInt8 {
  /// No word of Arabic script.
  case none
  /// Preposition, conjunction, determiner: never part of a name, ends every noun phrase.
  case function
  case pronoun
  /// A finite verb.
  case verb
  case numeral
  /// A noun or adjective of the lexicon, or formed from one.
  case nominal
  /// A plural or possessed noun the lexicon lacks: never a name.
  case inflected
  /// In no word list and not formed from a word of one.
  case unknown
}

/// A phrase of the gazetteer that begins at some unit.
struct PhraseMatch {
  /// The unit after the phrase; 0 for no phrase.
  var end: Int32 = 0
  /// True when the last word carries an ezafe letter that is not part of the phrase.
  var isTrimmed = false
  var facts = NameFacts.none

  var exists: Bool { end > 0 }
}

/// A token that is not a space, with what the gazetteer knows of it and of the phrases it begins.
struct Unit {
  var token: Int
  var kind: TokenKind
  /// True when nothing stands between it and the unit before.
  var isGlued: Bool
  var shape = WordShape.none
  /// Of the single word.
  var facts = NameFacts.none
  /// The longest name, title, head noun and date or measure word that begin here.
  var name = PhraseMatch()
  var title = PhraseMatch()
  var head = PhraseMatch()
  var cue = PhraseMatch()
  var key = WordKey.none
  /// The closed classes the word is in.
  var classes = WordClass(bits: 0)
  /// The first scalar of a mark.
  var scalar: UInt32 = 0
}

extension Unit {
  var isWord: Bool { kind == .word }

  /// True for a word that can be part of a noun phrase.
  var isNominal: Bool { shape == .nominal || shape == .unknown || shape == .inflected }

  /// True for the mark that closes or opens a stretch of a clause.
  var isComma: Bool { scalar == 0x060C || scalar == 0x2C }

  var isHyphen: Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 }

  /// True for what begins a new sentence after it.
  var endsSentence: Bool {
    switch scalar {
    case 0x2E, 0x21, 0x061F, 0x3F, 0x061B, 0x3B, 0x2026, 0x3A: true
    default: false
    }
  }

  /// ASCII quotation marks open where a space stands before them.
  var isOpenQuote: Bool { scalar == 0xAB || scalar == 0x201C || scalar == 0x22 && !isGlued }
  var isCloseQuote: Bool { scalar == 0xBB || scalar == 0x201D || scalar == 0x22 && isGlued }
}
