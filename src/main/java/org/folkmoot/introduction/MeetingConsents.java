package org.folkmoot.introduction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingConsents extends Repository<MeetingConsent, UUID> {

    @Query("select c from MeetingConsent c where c.sessionId = :session and c.memberId = :member and c.standing = true")
    Optional<MeetingConsent> standing(UUID session, UUID member);

    @Query("select c from MeetingConsent c where c.sessionId = :session and c.standing = true")
    List<MeetingConsent> standingIn(UUID session);

    @Modifying
    @Query("delete from MeetingConsent c where c.memberId = :member")
    void deleteOf(UUID member);
}
