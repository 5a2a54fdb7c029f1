package org.folkmoot.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.programme.Funding.Pledge;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a partner promised to pay, as the database holds it. */
@Entity
@Table(name = "programme_pledge")
class PledgeRow implements Named {

    static final int NOTE_MAX = 300;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, length = Term.NAME_MAX)
    private String name = "";

    @Column(nullable = false)
    private int amount;

    @Column(length = NOTE_MAX)
    private @Nullable String note;

    @Column(nullable = false)
    private boolean approximate;

    @SuppressWarnings("NullAway.Init")
    protected PledgeRow() {}

    PledgeRow(Pledge stated) {
        this.id = Ids.next();
        take(stated);
    }

    /** @return whether anything was different */
    boolean take(Pledge stated) {
        var changed = !stated.equals(pledge());
        name = stated.name();
        amount = stated.amount();
        note = stated.note();
        approximate = stated.approximate();
        return changed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void standAt(int place) {
        ordinal = place;
    }

    Pledge pledge() {
        return new Pledge(name, amount, note, approximate);
    }
}
