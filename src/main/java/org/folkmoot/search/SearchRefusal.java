package org.folkmoot.search;

import org.folkmoot.shared.Refusal;

enum SearchRefusal implements Refusal {
    TOO_FEW_SYNONYMS,
    TOO_MANY_SYNONYMS,
    SYNONYM_TOO_LONG,
    TOO_MANY_GROUPS,
    GROUP_GONE,

    /** The search engine is down or out of reach. */
    NOT_ANSWERING
}
