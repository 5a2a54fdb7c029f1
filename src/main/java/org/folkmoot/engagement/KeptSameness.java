package org.folkmoot.engagement;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds {@link Sameness} in memory, since every line asks for it and it seldom changes. Whoever changes it, on whichever node,
 * puts a new stamp on the programme's figures under their lock; who holds that lock sees the stamp and reads again where it is
 * another one. A stamp that was rolled back never comes again.
 */
@Component
class KeptSameness {

    private record Stamped(@Nullable UUID stamp, Sameness sameness) {}

    private final JdbcClient jdbc;
    private final SamePeople people;
    private final SameOrganisations organisations;
    private volatile @Nullable Stamped kept;

    KeptSameness(JdbcClient jdbc, SamePeople people, SameOrganisations organisations) {
        this.jdbc = jdbc;
        this.people = people;
        this.organisations = organisations;
    }

    /** @param stamp as it stands beside the figures, which are locked */
    Sameness at(@Nullable UUID stamp) {
        var now = kept;
        if (now != null && Objects.equals(now.stamp(), stamp)) return now.sameness();
        var read = new Sameness(Map.copyOf(people.all()), Map.copyOf(organisations.all()));
        kept = new Stamped(stamp, read);
        return read;
    }

    /** Under the figures' lock, in the transaction of the change. */
    void changed() {
        jdbc.sql("update engagement_total set same_stamp = ? where scope = ?")
                .params(Ids.next(), Scopes.PROGRAMME)
                .update();
    }
}
