package org.folkmoot.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.programme.Funding.Regional;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The whole effort. The database holds one row of it at most. */
@Entity
@Table(name = "programme")
class Programme {

    static final int SUBTITLE_MAX = 200;
    static final int COUNTY_MAX = 100;
    static final int WORDING_MAX = 500;
    static final int STATE_MAX = 60;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private int onlyOne = 1;

    @Column(nullable = false, length = Term.NAME_MAX)
    private String name = "";

    @Column(nullable = false, length = SUBTITLE_MAX)
    private String subtitle = "";

    @Column(nullable = false, length = COUNTY_MAX)
    private String county = "";

    private @Nullable Integer totalCost;

    @Column(length = Term.NAME_MAX)
    private @Nullable String regionalName;

    private @Nullable Integer regionalAmount;

    @Column(length = STATE_MAX)
    private @Nullable String regionalState;

    private @Nullable LocalDate regionalDecidedOn;

    @ElementCollection
    @CollectionTable(name = "programme_aim", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "wording", length = WORDING_MAX, nullable = false)
    private List<String> aims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_outcome", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "wording", length = WORDING_MAX, nullable = false)
    private List<String> outcomes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(ProgrammeSummary stated) {
        this.id = Ids.next();
        take(stated);
    }

    /** @return whether anything was different */
    boolean take(ProgrammeSummary stated) {
        if (stated.equals(summary())) return false;
        name = stated.name();
        subtitle = stated.subtitle();
        county = stated.county();
        aims.clear();
        aims.addAll(stated.aims());
        outcomes.clear();
        outcomes.addAll(stated.outcomes());
        return true;
    }

    /** @return whether anything was different */
    boolean costs(@Nullable Integer total, @Nullable Regional regional) {
        if (Objects.equals(total, totalCost) && Objects.equals(regional, regional())) return false;
        totalCost = total;
        regionalName = regional == null ? null : regional.name();
        regionalAmount = regional == null ? null : (Integer) regional.amount();
        regionalState = regional == null ? null : regional.state();
        regionalDecidedOn = regional == null ? null : regional.decidedOn();
        return true;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(name, subtitle, county, List.copyOf(aims), List.copyOf(outcomes));
    }

    @Nullable
    Integer totalCost() {
        return totalCost;
    }

    @Nullable
    Regional regional() {
        return regionalName == null || regionalAmount == null
                ? null
                : new Regional(regionalName, regionalAmount, regionalState, regionalDecidedOn);
    }
}
