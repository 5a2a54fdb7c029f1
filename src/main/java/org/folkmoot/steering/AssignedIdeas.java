package org.folkmoot.steering;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/**
 * Which of the waiting ideas a member is assigned to, for {@link QueueSql}. It reads the member's assignments first, which
 * are few: whoever has none costs no look at the ideas, however many wait.
 */
@Component
class AssignedIdeas {

    private static final String MINE = " from ReviewAssignment a %s where a.memberId = :me and a.standing = true";

    private final EntityManager entities;

    AssignedIdeas(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A condition on an idea; what it compares with is put into {@code values}.
     *
     * @param idea alias of the idea
     */
    String condition(String idea, MemberId me, Map<String, Object> values) {
        var parts = new ArrayList<String>();
        var sectors = keys("select a.sectorId" + MINE.formatted("") + " and a.sectorId is not null", me);
        if (!sectors.isEmpty()) {
            values.put("mySectors", sectors);
            parts.add(idea + ".sectorId in :mySectors");
        }
        var single = keys(
                "select i.id" + MINE.formatted("join Idea i on i.id = a.ideaId") + " and i.waitingSince is not null",
                me);
        if (!single.isEmpty()) {
            values.put("mySingle", single);
            parts.add(idea + ".id in :mySingle");
        }
        return parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")";
    }

    private List<UUID> keys(String query, MemberId me) {
        return entities.createQuery(query, UUID.class)
                .setParameter("me", me.value())
                .setMaxResults(QueueService.DEEPEST)
                .getResultList();
    }
}
