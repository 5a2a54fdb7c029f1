package org.folkmoot.commontheme;

import org.folkmoot.shared.Refusal;

enum CommonthemeRefusal implements Refusal {
    NOT_THERE,
    PUBLISHED_ALREADY,
    NOT_PUBLISHED,
    CHANGED_MEANWHILE,
    THEME_GONE,
    LINES_NOT_THERE,
    NOTES_NOT_SENT,
    SESSION_HAS_LINES,
    THEME_HAS_LINES,
    TOO_MANY_SESSIONS,
    TOO_MANY_THEMES,
    TOO_MANY_AT_ONCE,
    NOTHING_GATHERED,
    NOTES_NOT_PUBLISHED,
    MERGE_WITH_ITSELF
}
