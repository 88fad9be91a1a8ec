#include "EmbeddedData.h"

static const uint8_t lexicon[] = {
#embed "lexicon.bin"
};

const uint8_t *dabir_lexicon_bytes(void) { return lexicon; }
size_t dabir_lexicon_count(void) { return sizeof lexicon; }

static const uint8_t rule_pages[] = {
#embed "rule-pages.md"
};

const uint8_t *dabir_rule_pages_bytes(void) { return rule_pages; }
size_t dabir_rule_pages_count(void) { return sizeof rule_pages; }

static const uint8_t sample[] = {
#embed "samples/dari/article.txt"
};

const uint8_t *dabir_sample_bytes(void) { return sample; }
size_t dabir_sample_count(void) { return sizeof sample; }

static const uint8_t gazetteer[] = {
#embed "gazetteer.bin"
};

const uint8_t *dabir_gazetteer_bytes(void) { return gazetteer; }
size_t dabir_gazetteer_count(void) { return sizeof gazetteer; }
