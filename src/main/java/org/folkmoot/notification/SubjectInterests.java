package org.folkmoot.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubjectInterests extends Repository<SubjectInterest, UUID> {

    SubjectInterest saveAndFlush(SubjectInterest interest);

    Optional<SubjectInterest> findByMemberIdAndSubjectKey(UUID member, String subject);

    @Query("select i from SubjectInterest i where i.memberId = :member order by i.since desc, i.id")
    List<SubjectInterest> of(UUID member, Limit limit);

    @Query(
            "select i.subjectKey from SubjectInterest i where i.memberId = :member and i.interest = :interest and i.subjectKey in :subjects")
    Set<String> among(UUID member, Interest interest, Collection<String> subjects);

    @Query("select i.memberId from SubjectInterest i where i.subjectKey = :subject and i.interest = :interest")
    Set<UUID> people(String subject, Interest interest);

    @Query(
            "select i.memberId from SubjectInterest i where i.subjectKey = :subject and i.interest = :interest and i.memberId in :members")
    Set<UUID> peopleAmong(String subject, Interest interest, Collection<UUID> members);

    @Modifying
    @Query("delete from SubjectInterest i where i.memberId = :member and i.subjectKey = :subject")
    int forget(UUID member, String subject);
}
