package org.folkmoot.idea;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CoAuthors extends Repository<CoAuthor, UUID> {

    CoAuthor saveAndFlush(CoAuthor coAuthor);

    @Query("select c from CoAuthor c where c.ideaId = :idea and c.standing = true order by c.invitedAt, c.id")
    List<CoAuthor> standing(UUID idea);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CoAuthor c where c.ideaId = :idea and c.memberId = :member and c.standing = true")
    Optional<CoAuthor> lock(UUID idea, UUID member);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CoAuthor c where c.ideaId = :idea and c.memberId is null and c.address = :address"
            + " and c.standing = true")
    Optional<CoAuthor> lockAddressed(UUID idea, String address);

    @Query("select c from CoAuthor c where c.id = :id")
    Optional<CoAuthor> find(UUID id);

    /** Sent to an address before anybody had an account with it. */
    @Query("select c from CoAuthor c where c.memberId is null and c.address = :address and c.standing = true"
            + " order by c.invitedAt desc, c.id desc")
    List<CoAuthor> addressed(String address);

    @Query("select c from CoAuthor c where c.invitedBy = :member and c.memberId is null and c.standing = true")
    List<CoAuthor> addressedBy(UUID member);

    @Query("select c.memberId from CoAuthor c where c.ideaId = :idea and c.standing = true and c.state = ACCEPTED")
    Set<UUID> withUs(UUID idea);

    @Query("select count(c) > 0 from CoAuthor c where c.ideaId = :idea and c.memberId = :member and c.standing = true"
            + " and c.state = ACCEPTED")
    boolean isWithUs(UUID idea, UUID member);

    @Query(
            "select c from CoAuthor c where c.memberId = :member and c.standing = true order by c.invitedAt desc, c.id desc")
    List<CoAuthor> of(UUID member);
}
