package org.folkmoot.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreMarks extends Repository<ScoreMark, UUID> {

    List<ScoreMark> saveAllAndFlush(Iterable<ScoreMark> marks);

    @Query("select m from ScoreMark m where m.cardId in :cards")
    List<ScoreMark> on(Collection<UUID> cards);
}
