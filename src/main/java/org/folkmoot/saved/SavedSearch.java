package org.folkmoot.saved;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A search somebody keeps. What it found when it was kept is known; only what comes later is new. */
@Entity
@Table(name = "saved_search")
class SavedSearch {

    static final int NAME_MAX = 160;
    static final int ADDRESS_MAX = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, updatable = false, length = ADDRESS_MAX)
    private String address;

    private boolean alerts;

    @Column(nullable = false, updatable = false)
    private Instant savedAt;

    @Column(nullable = false)
    private Instant lookedAt;

    private @Nullable Instant matchedAt;

    /** How many were new the last time any were. */
    private int fresh;

    @ElementCollection
    @CollectionTable(name = "saved_search_known", joinColumns = @JoinColumn(name = "search_id"))
    @Column(name = "thing_id", nullable = false)
    private Set<UUID> known = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    /** @throws RefusedException TOO_LONG */
    SavedSearch(MemberId member, String name, String address, Collection<UUID> known, Instant now) {
        if (address.length() > ADDRESS_MAX) throw new RefusedException(SavedRefusal.TOO_LONG);
        this.id = Ids.next();
        this.memberId = member.value();
        this.name = name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX - 1) + "…";
        this.address = address;
        this.alerts = true;
        this.savedAt = now;
        this.lookedAt = now;
        this.known.addAll(known);
    }

    /** @return which of these are new; from now on they are known */
    Set<UUID> look(Collection<UUID> found, Instant now) {
        var news = new HashSet<>(found);
        news.removeAll(known);
        known.retainAll(Set.copyOf(found));
        known.addAll(news);
        lookedAt = now;
        if (!news.isEmpty()) {
            matchedAt = now;
            fresh = news.size();
        }
        return news;
    }

    void alert(boolean wanted) {
        alerts = wanted;
    }

    /** @throws RefusedException NOT_YOURS */
    void requireOwner(MemberId member) {
        if (!member.value().equals(memberId)) throw new RefusedException(SavedRefusal.NOT_YOURS);
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    SavedSearchLine line() {
        return new SavedSearchLine(id, name, address, alerts, matchedAt, fresh);
    }
}
