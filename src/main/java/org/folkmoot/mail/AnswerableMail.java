package org.folkmoot.mail;

import org.folkmoot.member.MemberId;

/** A mail that can be answered, and the one person who may do so. */
public record AnswerableMail(MailId id, MemberId recipient, ReplyTo to) {}
