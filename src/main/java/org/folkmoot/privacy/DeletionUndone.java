package org.folkmoot.privacy;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** An account stays after all. */
public record DeletionUndone(MemberId member, Instant at) {}
