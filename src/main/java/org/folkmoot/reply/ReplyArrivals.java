package org.folkmoot.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplyArrivals extends Repository<ReplyArrival, UUID> {

    ReplyArrival saveAndFlush(ReplyArrival arrival);

    boolean existsByMailKey(String key);

    List<ReplyArrival> findAllByOrderByArrivedAtAscIdAsc();

    @Query(
            "select count(a) from ReplyArrival a where a.answered = true and a.sender = :sender and a.arrivedAt > :since")
    long answersTo(String sender, Instant since);

    @Query("select count(a) from ReplyArrival a where a.answered = true and a.arrivedAt > :since")
    long answersSince(Instant since);
}
