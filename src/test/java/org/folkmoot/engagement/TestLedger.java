package org.folkmoot.engagement;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.springframework.stereotype.Component;

/** Lines in the ledger for tests of screens. */
@Component
public class TestLedger {

    private final Ledger ledger;
    private final ProgrammeService programme;
    private int count;

    TestLedger(Ledger ledger, ProgrammeService programme) {
        this.ledger = ledger;
        this.programme = programme;
    }

    /** The person attended that conversation now. */
    public synchronized void attended(MemberId member, String session) {
        record(member, 1, session, Instant.now());
    }

    /** The person attended that conversation then. */
    public synchronized void attended(MemberId member, String session, Instant at) {
        record(member, 1, session, at);
    }

    /** So many came without leaving a name. */
    public synchronized void unnamed(int heads, String session) {
        record(null, heads, session, Instant.now());
    }

    /** As the listener does when the event arrives. */
    public void take(Engaging event) {
        ledger.record(event);
    }

    /** That line no longer holds. */
    public void takeBack(String key) {
        ledger.takeBack(new TookPartNoMore(key, "undone:" + key, Instant.now()));
    }

    /** The strand of that name. */
    public StrandId strand(String name) {
        return programme.strands().stream()
                .filter(strand -> strand.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public StrandSummary conversations() {
        return programme.strands().stream()
                .filter(strand -> strand.counts().contains(EngagementKind.ATTENDED_SESSION))
                .findFirst()
                .orElseThrow();
    }

    private void record(MemberId member, int heads, String session, Instant at) {
        ledger.record(new TookPart(
                "test:" + ++count + ":" + System.nanoTime(),
                EngagementKind.ATTENDED_SESSION,
                member,
                heads,
                conversations().id(),
                TookPart.session(session),
                at));
    }
}
