package org.folkmoot.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What waiting ideas ask of whom, reckoned by the database in one place: {@link MemberCardsKeeping} says when. */
interface MemberCards extends Repository<MemberCard, MemberCard.Key> {

    /**
     * A card is owed by who has none in, does not stand aside, and is assigned to the idea or its sector; if nobody in the
     * group is, it is everybody's. A card that is in asks for nothing until it differs.
     */
    String RULE = "select i.id as idea_id, m.member_id as member_id,"
            + " case when c.id is null then 'OWED' else 'DIFFERS' end as state, i.submitted_at as since"
            + " from idea i join member_role m on m.role = 'STEERING'"
            + " left join score_card c on c.idea_id = i.id and c.member_id = m.member_id and c.standing = true"
            + " where i.waiting_since is not null and (c.differs = true or c.id is null"
            + " and not exists (select 1 from declared_interest d"
            + " where d.idea_id = i.id and d.member_id = m.member_id and d.standing = true)"
            + " and (exists (select 1 from review_assignment a where a.member_id = m.member_id and a.standing = true"
            + " and (a.idea_id = i.id or a.sector_id = i.sector_id))"
            + " or not exists (select 1 from review_assignment a join member_role o on o.member_id = a.member_id"
            + " where o.role = 'STEERING' and a.standing = true and (a.idea_id = i.id or a.sector_id = i.sector_id))))";

    String INSERT = "insert into member_card (idea_id, member_id, state, since) " + RULE;

    String SAME = " r where r.idea_id = k.idea_id and r.member_id = k.member_id and r.state = k.state)";

    /** Whoever reckons holds the group's rows, as whoever changes the group does: one after the other. */
    @Query(
            nativeQuery = true,
            value =
                    "select cast(member_id as char(36)) from member_role where role = 'STEERING' order by member_id for update")
    Collection<String> holdGroup();

    @Modifying(flushAutomatically = true)
    @Query("delete from MemberCard d where d.ideaId in :ideas")
    void clear(Collection<UUID> ideas);

    @Modifying
    @Query(nativeQuery = true, value = INSERT + " and i.id in (:ideas)")
    void reckon(Collection<UUID> ideas);

    @Modifying(flushAutomatically = true)
    @Query("delete from MemberCard d")
    void clearAll();

    @Modifying
    @Query(nativeQuery = true, value = INSERT)
    void reckonAll();

    /** Whoever owes none is left out. */
    @Query("select new org.folkmoot.scoring.MemberCards$Owing(d.memberId, count(d), min(d.since)) from MemberCard d"
            + " where d.state = OWED group by d.memberId")
    List<Owing> owing();

    /** What is asked and no row tells of, and rows that tell of what nobody asks. */
    @Query(
            nativeQuery = true,
            value = "select count(*) from (" + RULE + ") k where not exists (select 1 from member_card" + SAME)
    long countMissing();

    @Query(
            nativeQuery = true,
            value = "select count(*) from member_card k where not exists (select 1 from (" + RULE + ")" + SAME)
    long countNeedless();

    /** What one member owes. @param since when the idea that waits longest was put forward */
    record Owing(UUID member, long open, Instant since) {

        MemberId id() {
            return new MemberId(member);
        }
    }
}
