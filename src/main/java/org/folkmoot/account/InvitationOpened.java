package org.folkmoot.account;

/** What an invited person reads behind the link. @param name,organisationName may be empty */
public record InvitationOpened(String name, String email, String organisationName, String invitedBy, String note) {}
