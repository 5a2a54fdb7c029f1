package org.folkmoot.mail;

/** What a link in a mail is about. @param on whether the person gets such mails at the moment */
public record LinkedChoice(MailKind kind, boolean on) {}
