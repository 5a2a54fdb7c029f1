package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** An organisation of the partnership's register. Its name is unique, without regard to case. */
@Entity
@Indexed
@Table(name = "organisation")
class Organisation implements Findable {

    static final int NAME_MAX = 160;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, length = NAME_MAX)
    private String nameKey;

    @Column(nullable = false)
    private UUID sectorId;

    @Column(nullable = false)
    private UUID areaId;

    @Column(nullable = false, length = WebAddress.MAX)
    private String site = "";

    private @Nullable LocalDate endedOn;

    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String name, SectorId sector, AreaId area) {
        this.id = Ids.next();
        this.name = Texts.line(name, NAME_MAX);
        this.nameKey = key(this.name);
        this.sectorId = sector.value();
        this.areaId = area.value();
    }

    Organisation(OrganisationFacts facts) {
        this(facts.name(), facts.sector(), facts.area());
        this.site = facts.site();
    }

    /** @return whether anything was different */
    boolean place(SectorId sector, AreaId area) {
        var moved = !sectorId.equals(sector.value()) || !areaId.equals(area.value());
        sectorId = sector.value();
        areaId = area.value();
        return moved;
    }

    /** @return whether anything was different. @throws RefusedException ALREADY_MERGED */
    boolean correct(OrganisationFacts facts) {
        stands();
        var moved = place(facts.sector(), facts.area());
        var other = !site.equals(facts.site()) || !name.equals(facts.name());
        site = facts.site();
        name = facts.name();
        nameKey = key(name);
        return moved || other;
    }

    /** @throws RefusedException ALREADY_MERGED */
    void endOn(LocalDate lastDay) {
        stands();
        endedOn = lastDay;
    }

    void reopen() {
        stands();
        endedOn = null;
    }

    /** @throws RefusedException ALREADY_MERGED when either of them is another by now */
    void mergeInto(Organisation survivor) {
        stands();
        survivor.stands();
        mergedInto = survivor.id;
    }

    /** @throws RefusedException NOT_MERGED */
    void separate() {
        if (mergedInto == null) throw new RefusedException(MemberRefusal.NOT_MERGED, name);
        mergedInto = null;
    }

    /** How two names are compared. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** One that became another is found by that one's name alone. */
    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.ORGANISATION, name)
                .in(Dimension.AREA, areaId)
                .in(Dimension.ORGANISATION, id)
                .everyone(mergedInto == null);
    }

    private void stands() {
        if (mergedInto != null) throw new RefusedException(MemberRefusal.ALREADY_MERGED, name);
    }

    /** Whether somebody can speak for it on that day. */
    boolean isThereOn(LocalDate day) {
        return endedOn == null || !endedOn.isBefore(day);
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String name() {
        return name;
    }

    SectorId sector() {
        return new SectorId(sectorId);
    }

    AreaId area() {
        return new AreaId(areaId);
    }

    String site() {
        return site;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    OrganisationId mergedInto() {
        return mergedInto == null ? null : new OrganisationId(mergedInto);
    }
}
