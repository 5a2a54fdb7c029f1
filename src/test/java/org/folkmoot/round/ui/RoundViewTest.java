package org.folkmoot.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.round.CardService;
import org.folkmoot.round.GroupingService;
import org.folkmoot.round.Rankable;
import org.folkmoot.round.RoundId;
import org.folkmoot.round.RoundKind;
import org.folkmoot.round.RoundService;
import org.folkmoot.round.TestRounds;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RoundViewTest extends SpringBrowserlessTest {

    @Autowired
    TestRounds made;

    @Autowired
    TestConversations conversations;

    @Autowired
    TestMembers people;

    @Autowired
    RoundService rounds;

    @Autowired
    CardService cards;

    @Autowired
    GroupingService grouping;

    private DialogueSessionId session;
    private MemberId host;
    private MemberId ann;
    private MemberId bob;

    @BeforeEach
    void session() {
        session = made.session();
        host = people.person(Role.FACILITATOR);
        ann = made.here(host, session, "Ann Ashe");
        bob = made.here(host, session, "Bob Bell");
    }

    @AfterEach
    void leave() {
        people.signIn(host);
        UI.getCurrent().navigate("conversations");
        people.signOut();
    }

    @Test
    void aRoundIsPlannedStartedAndEnded() {
        open(host, "rounds");
        assertThat(text()).contains("No rounds are planned");
        click("Add a round");
        $(TextField.class).single().setValue("What matters here?");
        click("Add it");
        assertThat(text()).contains("1. What matters here?", "Everybody alone · 10 minutes, with cards · not begun");
        click("Start");
        assertThat(text()).contains("Round 1 · Everybody alone", "No card is in yet");
        assertThat($(RoundTimer.class).single().getElement().getAttribute("ends"))
                .isNotBlank();
        click("Pause");
        assertThat($(RoundTimer.class).single().getElement().hasAttribute("paused"))
                .isTrue();
        click("Go on");
        click("Add a minute");
        assertThat($(RoundTimer.class).single().getElement().getAttribute("length"))
                .isEqualTo("660");
        click("End the round");
        assertThat(text()).contains("over", "Cards: 0").doesNotContain("No card is in yet");
    }

    @Test
    void whoHasAPlaceButIsNotCheckedInIsToldToCheckIn() {
        running(RoundKind.INDIVIDUAL);
        var holder = people.person(Role.PARTICIPANT);
        conversations.takePlace(holder, session);
        open(holder, "round");
        assertThat(text()).contains("Check in first").doesNotContain("What matters", "Send the card");
        UI.getCurrent().navigate("conversations/" + session.value());
        assertThat(text()).doesNotContain("The round in the room");
        UI.getCurrent().navigate("conversations/" + session.value() + "/round-results");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    void othersCardsAppearOnceOnesOwnIsIn() {
        var round = running(RoundKind.INDIVIDUAL);
        made.card(ann, round, "A bench by the pump");
        open(bob, "round");
        assertThat(text())
                .contains("What matters INDIVIDUAL?", "1 card is in", "as soon as a card of yours is in")
                .doesNotContain("A bench by the pump");
        $(TextArea.class).single().setValue("  ");
        click("Send the card");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("A bus on Sundays");
        click("Send the card");
        assertThat(text()).contains("A bench by the pump", "A bus on Sundays").doesNotContain("Ann", "Bob");
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        click("Take back");
        assertThat(text()).doesNotContain("A bench by the pump", "A bus on Sundays");
    }

    @Test
    void aCardSentAfterTheEndIsRefusedAndItsWordsStay() {
        var round = running(RoundKind.INDIVIDUAL);
        open(ann, "round");
        $(TextArea.class).single().setValue("Still thinking");
        people.as(host, () -> rounds.end(round));
        people.signIn(ann);
        click("Send the card");
        var field = $(TextArea.class).single();
        assertThat(field.getValue()).isEqualTo("Still thinking");
        assertThat(field.getErrorMessage()).contains("This round is over");
        assertThat(text()).contains("These words were not sent").doesNotContain("Send the card");
        click("Clear these words");
        assertThat(text()).doesNotContain("These words were not sent");
    }

    @Test
    void aTableIsChosenBeforeItsCardIsSent() {
        running(RoundKind.TABLE);
        open(ann, "round");
        assertThat(text()).contains("I sit here").doesNotContain("Send the card");
        $(IntegerField.class).single().setValue(99);
        click("I sit here");
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("1 to 60");
        $(IntegerField.class).single().setValue(4);
        click("I sit here");
        $(TextArea.class).single().setValue("Ours");
        click("Send the card");
        assertThat(text()).contains("Your table's card", "Ours").doesNotContain("Send the card");
    }

    @Test
    void cardsAreGroupedByMenuRankedAndRead() {
        var round = running(RoundKind.ROOM);
        made.card(ann, round, "A bus");
        made.card(bob, round, "A van");
        open(host, "rounds/" + round.value());
        assertThat(text()).contains("2 cards are in.").doesNotContain("A bus");
        people.as(host, () -> rounds.end(round));
        open(host, "rounds/" + round.value());
        test($(NativeButton.class).withText("Move").all().getFirst()).click();
        click("A new group");
        test($(NativeButton.class).withText("Move").all().getLast()).click();
        click("Group 1");
        assertThat(text()).contains("Every card is in a group");
        click("Undo the last step");
        assertThat(text()).doesNotContain("Every card is in a group");
        people.as(host, () -> rounds.openRanking(round));
        var heap = people.as(host, () -> grouping.board(session, round))
                .orElseThrow()
                .heaps()
                .getFirst();
        people.as(bob, () -> cards.giveDot(round, Rankable.of(heap)));

        open(ann, "round");
        assertThat(text()).contains("You have 2 dots left of 2").doesNotContain("1 dot,");
        test($(NativeButton.class).withText("Give a dot").all().getFirst()).click();
        assertThat(text()).contains("You have 1 dot left of 2");
        click("Take one back");
        assertThat(text()).contains("You have 2 dots left of 2");
        test($(NativeButton.class).withText("Give a dot").all().getFirst()).click();
        test($(NativeButton.class).withText("Give a dot").all().getFirst()).click();
        assertThat($(NativeButton.class).withText("Give a dot").all()).noneMatch(NativeButton::isEnabled);

        people.as(host, () -> rounds.closeRanking(round));
        open(bob, "round-results");
        assertThat(text()).contains("Group 1", "3 dots", "A van", "no dots").doesNotContain("Make note lines");
        open(host, "big-screen");
        assertThat(text()).contains("What matters ROOM?", "Group 1", "3 dots");
    }

    private RoundId running(RoundKind kind) {
        return made.running(host, session, kind, 2);
    }

    private void open(MemberId person, String page) {
        people.signIn(person);
        UI.getCurrent().navigate("conversations/" + session.value() + "/" + page);
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
