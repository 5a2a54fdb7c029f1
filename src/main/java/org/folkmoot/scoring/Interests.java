package org.folkmoot.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Interests extends Repository<Interest, UUID> {

    Interest saveAndFlush(Interest interest);

    @Query("select i from DeclaredInterestRow i where i.ideaId = :idea and i.memberId = :member and i.standing = true")
    Optional<Interest> standing(UUID idea, UUID member);

    @Query("select count(i) > 0 from DeclaredInterestRow i"
            + " where i.ideaId = :idea and i.memberId = :member and i.standing = true")
    boolean bars(UUID idea, UUID member);

    @Query("select i from DeclaredInterestRow i where i.ideaId in :ideas and i.standing = true"
            + " order by i.declaredAt, i.id")
    List<Interest> standingIn(Collection<UUID> ideas);

    @Query("select i.ideaId from DeclaredInterestRow i"
            + " where i.ideaId in :ideas and i.memberId = :member and i.standing = true")
    List<UUID> ideasOf(UUID member, Collection<UUID> ideas);

    /** Ends it. @return 0 when somebody was first */
    @Modifying
    @Query("update DeclaredInterestRow i set i.standing = null where i.id = :id and i.standing = true")
    int settle(UUID id);

    /** Why somebody had an interest says something about them. */
    @Modifying
    @Query("update DeclaredInterestRow i set i.reason = :instead where i.memberId = :member")
    void forgetReasons(UUID member, String instead);
}
