package org.folkmoot.introduction;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agrees once, whatever is clicked at once: the second row is ignored by the database. */
@Component
class MeetingAgreement {

    private final JdbcClient jdbc;

    MeetingAgreement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(DialogueSessionId session, MemberId member, Instant now) {
        jdbc.sql("""
                        insert ignore into meeting_consent (id, version, session_id, member_id, agreed_at, standing)
                        values (?, 0, ?, ?, ?, true)""")
                .params(Ids.next(), session.value(), member.value(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
