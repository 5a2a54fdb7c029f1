package org.folkmoot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** At which table, or in which pair, a person says they are. */
@Entity
@Table(name = "table_choice")
class TableChoice {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID roundId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false)
    private int tableNo;

    @SuppressWarnings("NullAway.Init")
    protected TableChoice() {}

    TableChoice(RoundId round, MemberId member, int table) {
        this.id = Ids.next();
        this.roundId = round.value();
        this.memberId = member.value();
        this.tableNo = table;
    }

    void change(int table) {
        tableNo = table;
    }

    int table() {
        return tableNo;
    }
}
