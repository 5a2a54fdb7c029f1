package org.folkmoot.member;

import java.time.Instant;

/** A person signed in, or came back on a device that is kept signed in. Published in the transaction that notes it. */
public record CameIn(MemberId member, Instant at) {}
