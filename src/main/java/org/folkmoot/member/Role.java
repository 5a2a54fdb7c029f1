package org.folkmoot.member;

/** What a person may do; one person may hold several. Words in the bundle: {@code member.role.<name>}. */
public enum Role {
    PARTICIPANT,
    FACILITATOR,
    STEERING,
    MANAGER,
    OBSERVER,
    ADMINISTRATOR
}
