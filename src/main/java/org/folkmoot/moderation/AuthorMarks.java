package org.folkmoot.moderation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthorMarks extends Repository<AuthorMark, UUID> {

    AuthorMark saveAndFlush(AuthorMark mark);

    Optional<AuthorMark> findByMemberIdAndMarkAndStandingTrue(UUID memberId, Mark mark);

    List<AuthorMark> findByMemberIdAndStandingTrueOrderByGivenAtDescIdDesc(UUID memberId);

    List<AuthorMark> findByMarkAndStandingTrueOrderByGivenAtDescIdDesc(Mark mark);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from AuthorMark m where m.id = :id")
    Optional<AuthorMark> lock(UUID id);
}
