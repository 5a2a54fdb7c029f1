package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QueueViews extends Repository<QueueViewRow, UUID> {

    QueueViewRow saveAndFlush(QueueViewRow row);

    @Query("select v from QueueViewRow v where v.standing = true order by v.nameKey")
    List<QueueViewRow> standing();

    @Query("select v from QueueViewRow v where v.id = :id and v.standing = true")
    Optional<QueueViewRow> standing(UUID id);

    /** @return 1 when it stood until now */
    @Modifying
    @Query("update QueueViewRow v set v.standing = null where v.id = :id and v.standing = true")
    int settle(UUID id);
}
