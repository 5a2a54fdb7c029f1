package org.folkmoot.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** At which table a person sits in one round of a plan. Rounds and tables count from 1. */
@Entity
@Table(name = "table_seat")
class TableSeat {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID planId;

    @Column(nullable = false, updatable = false)
    private int roundNo;

    @Column(nullable = false, updatable = false)
    private int tableNo;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @SuppressWarnings("NullAway.Init")
    protected TableSeat() {}

    TableSeat(SeatPlan plan, int round, int table, MemberId member) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.roundNo = round;
        this.tableNo = table;
        this.memberId = member.value();
    }

    int round() {
        return roundNo;
    }

    int table() {
        return tableNo;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
