package org.folkmoot.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackAnswers extends Repository<FeedbackAnswer, UUID> {

    FeedbackAnswer save(FeedbackAnswer row);

    FeedbackAnswer saveAndFlush(FeedbackAnswer row);

    @Query("select a from FeedbackAnswer a where a.askingId = :asking and a.standing")
    Optional<FeedbackAnswer> standing(UUID asking);

    @Query("select a from FeedbackAnswer a where a.askingId in :askings and a.standing")
    List<FeedbackAnswer> standingOf(Collection<UUID> askings);

    /** Those that lie in the past too. */
    @Modifying
    @Query("""
            update FeedbackAnswer a set a.useWords = '', a.usefulWords = '', a.version = a.version + 1
            where a.askingId in (select f.id from FeedbackAsking f where f.memberId = :person)""")
    void emptyWordsOf(UUID person);
}
