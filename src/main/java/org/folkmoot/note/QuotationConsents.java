package org.folkmoot.note;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuotationConsents extends Repository<QuotationConsent, UUID> {

    QuotationConsent save(QuotationConsent row);

    /** Oldest first: the last of a line holds. */
    @Query("""
            select c from QuotationConsent c
            where c.lineId in (select l.id from Line l where l.sessionId in :sessions)
            order by c.saidAt, c.id""")
    List<QuotationConsent> in(Collection<UUID> sessions);

    @Modifying
    @Query("delete from QuotationConsent c where c.memberId = :person")
    void deleteOf(UUID person);
}
