package org.folkmoot.account;

/** What became of an invitation. Words in the bundle: {@code account.invitation.state.<name>}. */
public enum InvitationState {
    PENDING,
    ACCEPTED,
    TAKEN_BACK
}
