package org.folkmoot.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A group that hears, steers or runs the programme. */
@Entity
@Table(name = "programme_body")
class Body implements Named {

    static final int WORDING_MAX = 200;
    static final int DUTIES_MAX = 1000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, length = Term.NAME_MAX)
    private String name = "";

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private BodyKind kind = BodyKind.OTHER;

    private @Nullable Integer memberCount;

    @Column(length = WORDING_MAX)
    private @Nullable String seniority;

    @Column(length = WORDING_MAX)
    private @Nullable String hears;

    @Column(length = WORDING_MAX)
    private @Nullable String meetingCycle;

    @Column(length = DUTIES_MAX)
    private @Nullable String duties;

    @ElementCollection
    @CollectionTable(name = "programme_body_seat", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "sector_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> seats = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(BodySummary stated, Map<String, UUID> sectors) {
        this.id = Ids.next();
        take(stated, sectors);
    }

    /** @param sectors ids by name */
    void take(BodySummary stated, Map<String, UUID> sectors) {
        name = stated.name();
        kind = stated.kind();
        memberCount = stated.size();
        seniority = stated.level();
        hears = stated.hears();
        meetingCycle = stated.cycle();
        duties = stated.duties();
        var stands = stated.seats().stream()
                .map(sectors::get)
                .filter(Objects::nonNull)
                .toList();
        if (seats.equals(stands)) return;
        seats.clear();
        seats.addAll(stands);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void standAt(int place) {
        ordinal = place;
    }

    /** @param sectors names by id */
    BodySummary summary(Map<UUID, String> sectors) {
        return new BodySummary(
                name,
                kind,
                memberCount,
                seats.stream().map(seat -> sectors.getOrDefault(seat, "")).toList(),
                seniority,
                hears,
                meetingCycle,
                duties);
    }
}
