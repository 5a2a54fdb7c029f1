package org.folkmoot.inquiryreport;

import org.folkmoot.idea.WordDifference;

/** What changed in a chapter between two versions. */
public record ChapterDifference(String title, WordDifference words) {}
