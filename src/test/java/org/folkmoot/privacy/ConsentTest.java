package org.folkmoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class ConsentTest {

    @Autowired
    ConsentService consents;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    private MemberId ann;

    @BeforeEach
    void ann() {
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
    }

    @Test
    void nobodyHasAgreedBeforeTheySaySo() {
        for (var kind : ConsentKind.values()) assertThat(holds(kind)).isFalse();
        assertThat(people.as(ann, () -> consents.mine())).hasSize(3).allSatisfy(state -> {
            assertThat(state.words()).hasSizeGreaterThan(40);
            assertThat(state.edition()).isEqualTo(1);
            assertThat(state.saidAt()).isNull();
        });
    }

    @Test
    void aConsentHoldsUntilItIsWithdrawnAndBothStayOnRecordWithTheWording() {
        agree(ConsentKind.NAMED_AS_ATTENDEE, 1);
        assertThat(holds(ConsentKind.NAMED_AS_ATTENDEE)).isTrue();
        assertThat(holds(ConsentKind.ANNOUNCEMENTS)).isFalse();
        var ben = people.person(Role.PARTICIPANT);
        assertThat(SystemWork.call(() -> consents.holding(Set.of(ann, ben), ConsentKind.NAMED_AS_ATTENDEE)))
                .containsExactly(ann);
        people.as(ann, () -> consents.withdraw(ConsentKind.NAMED_AS_ATTENDEE));
        assertThat(holds(ConsentKind.NAMED_AS_ATTENDEE)).isFalse();
        assertThat(SystemWork.call(() -> consents.holding(Set.of(ann), ConsentKind.NAMED_AS_ATTENDEE)))
                .isEmpty();
        assertThat(SystemWork.call(() -> consents.linesOf(ann)))
                .extracting(ConsentLine::given)
                .containsExactly(false, true);
        assertThat(SystemWork.call(() -> consents.linesOf(ann)).getFirst().words())
                .startsWith("Others who came");
    }

    @Test
    void aNewWordingIsAskedAgain() {
        agree(ConsentKind.ANNOUNCEMENTS, 1);
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> consents.word(ConsentKind.ANNOUNCEMENTS, "At most one mail a month.", 1));
        assertThat(holds(ConsentKind.ANNOUNCEMENTS)).isFalse();
        var state = people.as(ann, () -> consents.mine()).get(2);
        assertThat(state.words()).isEqualTo("At most one mail a month.");
        assertThat(state.agreedToEarlier()).isTrue();
        assertThatThrownBy(() -> agree(ConsentKind.ANNOUNCEMENTS, 1)).isInstanceOf(RefusedException.class);
        agree(ConsentKind.ANNOUNCEMENTS, 2);
        assertThat(holds(ConsentKind.ANNOUNCEMENTS)).isTrue();
        assertThatThrownBy(() -> people.as(
                        manager, () -> consents.word(ConsentKind.ANNOUNCEMENTS, "At most one mail a month.", 2)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theFirstWordingIsWrittenOnceHoweverManyAskAtOnce() throws Exception {
        Callable<Object> ask = () -> people.as(ann, () -> consents.mine());
        var outcomes = Races.together(List.of(ask, ask, ask, ask));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(sql.queryForObject("select count(*) from consent_wording", Integer.class))
                .isEqualTo(3);
    }

    private void agree(ConsentKind kind, int edition) {
        people.as(ann, () -> consents.agree(kind, edition));
    }

    private boolean holds(ConsentKind kind) {
        return SystemWork.call(() -> consents.holds(ann, kind));
    }
}
