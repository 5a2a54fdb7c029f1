package org.folkmoot.note;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuotationMarks extends Repository<QuotationMark, UUID> {

    QuotationMark save(QuotationMark row);

    /** Oldest first: the last of a line holds. */
    @Query("""
            select q from QuotationMark q
            where q.lineId in (select l.id from Line l where l.sessionId in :sessions)
            order by q.enteredAt, q.id""")
    List<QuotationMark> in(Collection<UUID> sessions);

    @Query("select q from QuotationMark q where q.lineId = :line order by q.enteredAt desc, q.id desc")
    List<QuotationMark> newest(UUID line, Limit one);

    @Query("select q from QuotationMark q where q.speakerId = :person")
    List<QuotationMark> of(UUID person);
}
