package org.folkmoot.member;

/** What can happen to an organisation. Words in the bundle: {@code member.organisation.change.<name>}. */
public enum OrganisationChangeKind {
    ADDED,
    CORRECTED,
    RENAMED,
    ALIAS_ADDED,
    ALIAS_REMOVED,
    ENDED,
    REOPENED,
    MERGED,
    SEPARATED
}
