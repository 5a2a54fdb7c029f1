package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One of the group's tags. Its name is unique, whatever its capitals. */
@Entity
@Table(name = "steering_tag")
class Tag {

    static final int NAME_MAX = 40;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, length = NAME_MAX)
    private String nameKey;

    @Column(nullable = false)
    private UUID madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    Tag(String name, MemberId madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.name = Texts.line(name, NAME_MAX);
        this.nameKey = key(name);
        this.madeBy = madeBy.value();
        this.madeAt = madeAt;
    }

    static String key(String name) {
        return Texts.line(name, NAME_MAX).toLowerCase(Locale.ROOT);
    }

    SteeringTag shown() {
        return new SteeringTag(new TagId(id), name);
    }
}
