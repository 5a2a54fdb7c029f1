package org.folkmoot.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachUpdates;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Dates;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReachViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestLedger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    ReachUpdates updates;

    @Autowired
    Dates dates;

    @AfterEach
    void leave() {
        people.signOut();
    }

    private void enter(MemberId person) {
        people.signIn(person);
        cleanVaadinEnvironment();
        people.signIn(person);
        initVaadinEnvironment();
    }

    @Test
    void withoutAProgrammeThePageSaysWhatWillBeThere() {
        navigate("reach", ReachView.class);
        assertThat(text()).contains("once a programme file has been imported").contains("0 people have taken part");
    }

    @Test
    void everyStrandSaysItsTargetOrThatThereIsNone() {
        sample.load();
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        ledger.unnamed(23, "s1");
        navigate("reach", ReachView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Reach");
        var conversations = strand("Conversations that matter");
        assertThat(conversations)
                .contains("Target: 500 people by 31 March 2009", "1 person", "23 unnamed beside them", "1 place")
                .contains("of 6 sectors", "Ended on 31 March 2009 with 1: 499 short.");
        assertThat(strand("Groundwork"))
                .contains("No target stated", "Nobody has been recorded yet")
                .doesNotContain("%");
        assertThat(strand("Learning to Lead and Leading Together")).contains("Leading Together – 20 places");
        assertThat(text()).doesNotContain("Rows behind it");
    }

    @Test
    void theWidestGapComesFirst() {
        sample.load();
        navigate("reach", ReachView.class);
        var names = $(StrandLine.class).all().stream()
                .map(line -> line.getId().orElseThrow())
                .toList();
        assertThat(names).hasSize(9);
        assertThat(names.subList(0, 5))
                .containsExactlyInAnyOrder("strand-1", "strand-3", "strand-5", "strand-6", "strand-8");
    }

    @Test
    void aManagerOpensTheRowsWithNames() {
        sample.load();
        ledger.attended(people.named("Hedda Rows", Role.PARTICIPANT), "s1");
        enter(people.person(Role.PARTICIPANT, Role.MANAGER));
        navigate("reach/5/rows", ReachRowsView.class);
        assertThat(text()).contains("Hedda Rows attended a conversation", "Conversation s1", "1 row");
    }

    @Test
    void anObserverSeesTheFiguresAndNotTheRows() {
        sample.load();
        enter(people.person(Role.OBSERVER));
        navigate("reach", ReachView.class);
        assertThat(text()).doesNotContain("Rows behind it");
        UI.getCurrent().navigate("reach/all/rows");
        assertThat($(ReachRowsView.class).exists()).isFalse();
    }

    @Test
    void participantsDoNotOpenTheRows() {
        sample.load();
        enter(people.person(Role.PARTICIPANT));
        UI.getCurrent().navigate("reach/all/rows");
        assertThat($(ReachRowsView.class).exists()).isFalse();
    }

    @Test
    void rowsOfAStrandThatIsNotThereAreNotFound() {
        sample.load();
        enter(people.person(Role.MANAGER));
        UI.getCurrent().navigate("reach/77/rows");
        assertThat($(ReachRowsView.class).exists()).isFalse();
    }

    @Test
    void theHeadlineMovesWithoutReload() {
        sample.load();
        var headline = new ReachHeadline(reach, updates, dates);
        UI.getCurrent().add(headline);
        assertThat(headline.getElement().getTextRecursively()).contains("0 people have taken part so far");
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat($(ReachHeadline.class).single().getElement().getTextRecursively())
                    .contains("1 person has taken part")
                    .contains("1 of 500");
        });
        UI.getCurrent().remove(headline);
    }

    private String strand(String name) {
        return $(StrandLine.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return $(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
