package org.folkmoot.scoring;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One member's standing card for an idea; for colleagues whose own is in.
 *
 * @param name     the member's
 * @param inGroup  whether the member belongs to the steering group now
 * @param worth    weighted mean of its marks, 1 to 5; null when it judges by no criterion
 * @param putInAt  UTC
 * @param replaced how many earlier cards of the member it replaced
 */
public record Scorecard(
        CardId id,
        MemberId member,
        String name,
        boolean inGroup,
        List<Mark> marks,
        @Nullable Double worth,
        Instant putInAt,
        int replaced) {}
