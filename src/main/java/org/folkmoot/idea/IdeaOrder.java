package org.folkmoot.idea;

import org.springframework.data.domain.Sort;

/** Order of a list of ideas. Words in the bundle: {@code idea.order.<name>}. */
public enum IdeaOrder {
    NEWEST(Sort.by(Sort.Direction.DESC, "submittedAt", "id")),
    MOST_SUPPORTED(Sort.by(Sort.Direction.DESC, "supporters", "submittedAt", "id"));

    private final Sort sort;

    IdeaOrder(Sort sort) {
        this.sort = sort;
    }

    Sort sort() {
        return sort;
    }
}
