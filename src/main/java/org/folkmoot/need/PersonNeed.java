package org.folkmoot.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What one person needs at one session, in their own words. */
@Entity
@Table(name = "person_need")
class PersonNeed {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = SayNeeds.ACCESS_MAX)
    private String access;

    @Column(nullable = false, length = SayNeeds.DIET_MAX)
    private String diet;

    @Column(nullable = false)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonNeed() {}

    PersonNeed(DialogueSessionId session, MemberId member, SayNeeds said, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.access = said.access();
        this.diet = said.diet();
        this.saidAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    SayNeeds said() {
        return new SayNeeds(access, diet);
    }
}
