package org.folkmoot.member;

import java.time.Instant;

/**
 * A person has another password now.
 *
 * @param byLink whether a link sent by mail allowed it; otherwise the person was signed in and knew the old one
 * @param at     UTC
 */
public record PasswordChanged(MemberId member, boolean byLink, Instant at) {}
