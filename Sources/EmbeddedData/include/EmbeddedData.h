#ifndef DABIR_EMBEDDED_DATA_H
#define DABIR_EMBEDDED_DATA_H

#include <stddef.h>
#include <stdint.h>

/// The compiled lexicon (see `dabir-dev generate lexicon`), in read-only memory for the life of the process.
const uint8_t *_Nonnull dabir_lexicon_bytes(void);
size_t dabir_lexicon_count(void);

/// The pages of all rules, sorted by code (see `dabir-dev generate pages`); each starts at a line `# family/fault`.
const uint8_t *_Nonnull dabir_rule_pages_bytes(void);
size_t dabir_rule_pages_count(void);

/// The Dari sample article that `dabir demo` shows.
const uint8_t *_Nonnull dabir_sample_bytes(void);
size_t dabir_sample_count(void);

/// The compiled gazetteer (see `dabir-dev generate gazetteer`), in read-only memory for the life of the process.
const uint8_t *_Nonnull dabir_gazetteer_bytes(void);
size_t dabir_gazetteer_count(void);

#endif
