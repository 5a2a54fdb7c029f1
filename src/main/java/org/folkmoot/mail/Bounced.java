package org.folkmoot.mail;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * An address that a mail server refused for good.
 *
 * @param name   of the person
 * @param answer the mail server's own words
 */
public record Bounced(MemberId member, String name, String address, String answer, Instant at) {}
