package org.folkmoot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Venues extends Repository<KeptVenue, UUID> {

    KeptVenue save(KeptVenue venue);

    void flush();

    Optional<KeptVenue> findById(UUID id);

    List<KeptVenue> findByIdIn(Collection<UUID> ids);

    @Query("select v from KeptVenue v where v.nameKey = :key and v.standing = true")
    Optional<KeptVenue> named(String key);

    @Query("select v from KeptVenue v where v.standing = true order by v.nameKey, v.id")
    List<KeptVenue> standing();

    @Query("select v from KeptVenue v where v.standing is null order by v.retiredAt desc, v.id desc")
    List<KeptVenue> retired(Limit limit);
}
