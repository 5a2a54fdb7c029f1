package org.folkmoot.moderation;

import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One case a thing, made when it is first needed and locked until the transaction ends, however many ask at once. */
@Component
class HeldCases {

    private final Cases cases;
    private final JdbcClient jdbc;

    HeldCases(Cases cases, JdbcClient jdbc) {
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /** The statement takes the row's lock whether or not the row was there, so nobody waits for a lock they share. */
    ModerationCase of(Thing thing, MemberId author, String label) {
        jdbc.sql("""
                        insert into moderation_case (id, version, thing_kind, thing_id, author_id, label, visibility,
                            open_reports, pending_since, turns) values (?, 0, ?, ?, ?, ?, 'OPEN', 0, null, 0)
                        on duplicate key update turns = turns""")
                .params(Ids.next(), thing.kind(), thing.id(), author.value(), shortened(label))
                .update();
        return cases.lock(thing.kind(), thing.id()).orElseThrow();
    }

    static String shortened(String label) {
        return label.length() <= Origin.LABEL_MAX ? label : label.substring(0, Origin.LABEL_MAX - 1) + "…";
    }
}
