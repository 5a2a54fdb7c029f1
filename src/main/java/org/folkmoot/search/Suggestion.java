package org.folkmoot.search;

/** A thing whose title begins as somebody types. @param path of its page, without a leading slash */
public record Suggestion(SearchKind kind, String title, String path) {}
