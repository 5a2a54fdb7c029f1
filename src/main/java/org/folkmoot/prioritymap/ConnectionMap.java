package org.folkmoot.prioritymap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One priority of an inquiry, its obvious and less obvious partners, and how it becomes part of everyday work. */
@Entity
@Table(name = "connection_map")
class ConnectionMap {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, length = WriteConnections.PRIORITY_MAX)
    private String priority;

    /** Lists stand as lines. */
    @Column(nullable = false, length = WriteConnections.LIST_MAX)
    private String obvious;

    @Column(nullable = false, length = WriteConnections.LIST_MAX)
    private String lessObvious;

    @Column(nullable = false, length = WriteConnections.LIST_MAX)
    private String steps;

    @Column(nullable = false)
    private int revision;

    /** Null once the person has left the portal. */
    private @Nullable UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected ConnectionMap() {}

    ConnectionMap(InquiryId inquiry, WriteConnections asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        put(asked, by, now);
    }

    /** @param seen revision the person read. @throws RefusedException CONNECTIONS_CHANGED */
    void word(WriteConnections asked, int seen, MemberId by, Instant now) {
        if (asked.equals(words())) return;
        if (revision != seen) throw new RefusedException(PrioritymapRefusal.CONNECTIONS_CHANGED);
        put(asked, by, now);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    private void put(WriteConnections asked, MemberId by, Instant now) {
        priority = asked.priority();
        obvious = String.join("\n", asked.obvious());
        lessObvious = String.join("\n", asked.lessObvious());
        steps = String.join("\n", asked.steps());
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    WriteConnections words() {
        return new WriteConnections(priority, lines(obvious), lines(lessObvious), lines(steps));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    ConnectionMapId id() {
        return new ConnectionMapId(id);
    }

    int revision() {
        return revision;
    }

    @Nullable
    MemberId changedBy() {
        return changedBy == null ? null : new MemberId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }
}
