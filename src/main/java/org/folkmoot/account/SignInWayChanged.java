package org.folkmoot.account;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A person can sign in one way more, or one fewer. They are told by mail: it may not have been they.
 *
 * @param label what the person called it, or the provider's name; empty for the password
 * @param at    UTC
 */
public record SignInWayChanged(MemberId member, SignInWayKind kind, String label, boolean added, Instant at) {}
