package org.folkmoot.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.FeedbackTerms;
import org.folkmoot.feedback.FeedbackTermsService;
import org.folkmoot.feedback.TestFeedback;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.ReachBar;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FeedbackViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestFeedback made;

    @Autowired
    ConversationService conversations;

    @Autowired
    FeedbackTermsService terms;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    private MemberId host;
    private MemberId[] crowd;
    private DialogueSessionId session;

    @BeforeEach
    void aSessionThatIsOver() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        crowd = made.crowd(6);
        session = made.over("Ageing well", Duration.ofHours(3), host, crowd);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void theSessionsPageLeadsWhoWasAskedToTheirOwnPageAndNobodyElse() {
        open("conversations/" + session.value());
        assertThat(links()).noneMatch(link -> link.contains("feedback"));
        made.ask();
        open("conversations/" + session.value());
        assertThat(links()).as("a visitor").noneMatch(link -> link.startsWith("feedback/"));
        people.signIn(host);
        open("conversations/" + session.value());
        assertThat(links()).as("who did not come").noneMatch(link -> link.startsWith("feedback/"));
        people.signIn(crowd[0]);
        open("conversations/" + session.value());
        assertThat($(Anchor.class).withText("Give feedback").single().getHref())
                .isEqualTo("feedback/" + made.token(session, FeedbackRound.FIRST, crowd[0]));
        made.score(session, crowd[0], 4, "", "");
        people.signIn(crowd[0]);
        open("conversations/" + session.value());
        assertThat($(Anchor.class).withText("Change my feedback").exists()).isTrue();
    }

    @Test
    void theSessionsPageShowsMeanAndRateUnlessFewAnswered() {
        made.ask();
        answers(4);
        open("conversations/" + session.value());
        assertThat(text()).contains("Feedback: fewer than 5 answers");
        people.signIn(host);
        open("conversations/" + session.value());
        assertThat(text()).contains("Feedback: 4.0 of 5, 4 of 6 answered");
        people.signOut();
        made.score(session, crowd[4], 4, "", "");
        open("conversations/" + session.value());
        assertThat(text()).contains("Feedback: 4.0 of 5, 5 of 6 answered");
    }

    @Test
    void everybodyReadsFiguresAndThoseWhoRunConversationsWordsToo() {
        open(results());
        assertThat(text()).contains("Nobody has been asked about this conversation");
        made.ask();
        answers(4);
        open(results());
        assertThat(text()).contains("Fewer than 5 people have answered").doesNotContain("4.0", "How scores spread");
        made.score(session, crowd[4], 3, "I will come again.", "we had time.");
        open(results());
        assertThat(text())
                .contains("3.8", "5 of 6 answered", "83 in a hundred")
                .doesNotContain("I will come again.", "How scores spread");
        people.signIn(host);
        open(results());
        assertThat(text()).contains("I will come again.", "we had time.", "Without names", "4 of 5");
        assertThat($(ReachBar.class).all()).hasSize(5);
        assertThat(text()).doesNotContain("Answers as a table");
        people.signIn(people.person(Role.MANAGER));
        open(results());
        assertThat(text()).contains("Answers as a table");
    }

    @Test
    void whoAnsweredReadsTheirOwnWordsAndNobodyElseThere() {
        made.ask();
        made.score(session, crowd[0], 4, "My own plan.", "");
        people.signIn(crowd[0]);
        open(results());
        assertThat(text()).contains("What I answered", "Score: 4 – good", "My own plan.");
        people.signIn(crowd[1]);
        open(results());
        assertThat(text()).contains("You have not answered yet").doesNotContain("My own plan.");
    }

    @Test
    void theDoorOfTheInboxLeadsOnAndWhoWasNotAskedToWhatWasSaid() {
        made.ask();
        people.signIn(host);
        open(results() + "/first");
        assertThat($(H1.class).single().getText()).isEqualTo("Feedback: Ageing well");
        people.signIn(crowd[0]);
        open(results() + "/never");
        assertThat($(H1.class).single().getText()).doesNotContain("Ageing well");
    }

    @Test
    void aSeriesShowsItsTotalAndEachOfItsSessions() {
        made.ask();
        open("conversations/feedback");
        assertThat(text()).contains("Ageing well", "No figures yet");
        answers(5);
        open("conversations");
        assertThat(links()).contains("conversations/feedback");
        open("conversations/feedback");
        assertThat(text()).contains("1 conversation, 5 of 6 answered", "4.0 of 5");
        assertThat(text()).doesNotContain("When people are asked");
        var series = conversations.find(session).orElseThrow().session().series();
        open("conversations/feedback/series/" + series.value());
        assertThat(text())
                .contains("4.0", "5 of 6 answered", "with 5 answers or more")
                .doesNotContain("Figures as a table");
        assertThat(links()).contains(results());
        people.signIn(people.person(Role.MANAGER));
        open("conversations/feedback/series/" + series.value());
        assertThat(text()).contains("Figures as a table");
    }

    @Test
    void aSeriesNobodyWasAskedAboutSaysWhatWillBeThere() {
        var series = conversations.find(session).orElseThrow().session().series();
        open("conversations/feedback/series/" + series.value());
        assertThat(text()).contains("Nobody has been asked about a conversation of this series yet");
        open("conversations/feedback/series/nonsense");
        assertThat($(H1.class).single().getText()).doesNotContain("Feedback");
    }

    @Test
    void aManagerSetsTheTermsAndAFacilitatorDoesNot() {
        people.signIn(host);
        open("conversations/feedback/terms");
        assertThat($(IntegerField.class).exists()).isFalse();
        var manager = people.person(Role.MANAGER);
        people.signIn(manager);
        open("conversations/feedback");
        assertThat(links()).contains("conversations/feedback/terms");
        navigate("conversations/feedback/terms", FeedbackTermsView.class);
        var fields = $(IntegerField.class).all();
        assertThat(fields).extracting(IntegerField::getValue).containsExactly(2, 42, 90);
        fields.get(0).setValue(200);
        fields.get(1).setValue(null);
        save();
        assertThat(fields.get(0).getErrorMessage()).contains("0 to 168");
        assertThat(fields.get(1).isInvalid()).isTrue();
        assertThat(terms()).isEqualTo(FeedbackTerms.USUAL);
        fields.get(0).setValue(12);
        fields.get(1).setValue(30);
        save();
        assertThat(terms()).isEqualTo(new FeedbackTerms(12, 30, 90));
    }

    private FeedbackTerms terms() {
        return terms.terms();
    }

    private void save() {
        test($(NativeButton.class).withText("Save").single()).click();
    }

    private void answers(int howMany) {
        for (var i = 0; i < howMany; i++) made.score(session, crowd[i], 4, "", "");
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private String results() {
        return "conversations/" + session.value() + "/feedback";
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
