package org.folkmoot.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consents extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    Optional<Consent> findFirstByMemberIdAndKindOrderBySaidAtDescIdDesc(UUID memberId, ConsentKind kind);

    boolean existsByMemberIdAndWordingIdAndGivenTrue(UUID memberId, UUID wordingId);

    List<Consent> findByMemberIdOrderBySaidAtDescIdDesc(UUID memberId);

    /** Those of these people whose newest word on this wording's kind is yes, to this wording. */
    @Query("""
            select c.memberId from Consent c
            where c.memberId in :members and c.kind = :kind and c.given = true and c.wordingId = :wording
              and not exists (select 1 from Consent n where n.memberId = c.memberId and n.kind = c.kind
                and (n.saidAt > c.saidAt or (n.saidAt = c.saidAt and n.id > c.id)))""")
    Set<UUID> holding(Collection<UUID> members, ConsentKind kind, UUID wording);
}
