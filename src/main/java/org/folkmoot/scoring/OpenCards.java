package org.folkmoot.scoring;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** How many ideas wait for one member's card. @param since the longest waiting was put forward, UTC */
public record OpenCards(MemberId member, String name, int open, Instant since) {}
