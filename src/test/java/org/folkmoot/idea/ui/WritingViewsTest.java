package org.folkmoot.idea.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.JsonConstants;
import java.util.List;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.DraftLine;
import org.folkmoot.idea.DraftService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WritingViewsTest extends SpringBrowserlessTest {

    private static final String WORDING = "What would you do, and why?";

    @Autowired
    TestMembers people;

    @Autowired
    TestIdeas ideas;

    @Autowired
    IdeaService service;

    @Autowired
    DraftService drafts;

    @Autowired
    CoAuthorService coAuthors;

    @Autowired
    CommentService comments;

    @Autowired
    MemberService members;

    @Autowired
    SearchIndex index;

    private MemberId me;

    @BeforeEach
    void somebody() {
        me = people.named("Ann Author", Role.PARTICIPANT);
        people.signIn(me);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void whatIsTypedIsSavedAtOnceAndOpensWhereItStopped() {
        navigate("ideas/new", NewIdeaView.class);
        assertThat(mine()).isEmpty();
        field("Title").setValue("Benches");
        area(WORDING).setValue("To rest on the w");
        assertThat($(SavedLine.class).single().getText()).isEqualTo("Draft saved just now");
        navigate("ideas/drafts/" + mine().getFirst().id().value(), DraftView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Go on with your draft");
        assertThat(field("Title").getValue()).isEqualTo("Benches");
        assertThat(area(WORDING).getValue()).isEqualTo("To rest on the w");
        navigate("ideas/new", NewIdeaView.class);
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getText().contains("Benches"));
    }

    @Test
    void aPauseInTheTextLooksUpTitleAndTextTogether() {
        ideas.by(people.person(Role.PARTICIPANT), "A repair morning in the library");
        index.awaitUpToDate();
        people.signIn(me);
        navigate("ideas/new", NewIdeaView.class);
        field("Title").setValue("Mending together");
        assertThat($(SimilarPanel.class).exists()).isFalse();
        var text = area(WORDING);
        text.setValue("A morning for repair in our library.");
        assertThat($(SimilarPanel.class).exists()).isFalse();
        pauseIn(text);
        assertThat($(SimilarPanel.class).single().getElement().getTextRecursively())
                .contains("A repair morning in the library");
    }

    /** What the browser sends half a second after the last letter. */
    private static void pauseIn(TextArea text) {
        var data = JacksonUtils.createObjectNode()
                .put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
        text.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(text.getElement(), "input", data));
    }

    @Test
    void nobodyElseOpensADraft() {
        navigate("ideas/new", NewIdeaView.class);
        field("Title").setValue("Mine");
        var address = "ideas/drafts/" + mine().getFirst().id().value();
        people.signIn(people.person(Role.PARTICIPANT, Role.MANAGER));
        UI.getCurrent().navigate(address);
        assertThat($(DraftView.class).exists()).isFalse();
        assertThat($(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void typedElsewhereMeanwhileBothTextsShowAndOneIsKept() {
        navigate("ideas/new", NewIdeaView.class);
        field("Title").setValue("Benches");
        var id = mine().getFirst().id();
        people.as(me, () -> drafts.save(id, 1, null, 0, DraftContent.of("Benches, on the phone", "")));
        field("Title").setValue("Benches, at the desk");
        var both = $(TwoVersions.class).single();
        assertThat($(H2.class, both).single().getText()).isEqualTo("Two versions of this text");
        test(button("Keep my text")).click();
        assertThat($(TwoVersions.class).exists()).isFalse();
        assertThat(people.as(me, () -> drafts.find(id)).orElseThrow().content().title())
                .isEqualTo("Benches, at the desk");
        field("Title").setValue("Benches, at the desk, and more");
        assertThat($(TwoVersions.class).exists()).isFalse();
    }

    @Test
    void thrownAwayItIsGone() {
        navigate("ideas/new", NewIdeaView.class);
        field("Title").setValue("Benches");
        test(button("Throw the draft away")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(mine()).isEmpty();
    }

    @Test
    void facilitatorsSayWhoseIdeaItIsAndParticipantsAreNotAsked() {
        navigate("ideas/new", NewIdeaView.class);
        assertThat($(RadioButtonGroup.class).exists()).isFalse();
        people.signIn(people.person(Role.FACILITATOR));
        navigate("ideas", IdeaListView.class);
        navigate("ideas/new", NewIdeaView.class);
        field("Title").setValue("Told at the table");
        area(WORDING).setValue("Because.");
        test(button("Put forward")).click();
        assertThat(page()).contains("typed by", "Told at the table");
    }

    @Test
    void anAuthorAsksWhoSaysYesAndWritesItAnew() {
        var idea = ideas.by(me, "Benches along the mill path");
        var other = people.named("Ben Other", Role.PARTICIPANT);
        navigate("ideas/" + idea.value(), IdeaView.class);
        $(EmailField.class).single().setValue(address(other).value());
        test(button("Ask to join in")).click();
        assertThat(page()).contains(address(other).value(), "asked").doesNotContain("Ben Other");
        people.signIn(other);
        navigate("ideas/" + idea.value(), IdeaView.class);
        test(button("Join in")).click();
        navigate("ideas/" + idea.value() + "/edit", ReviseView.class);
        area(WORDING).setValue("Six benches, two with arms.");
        test(button("Publish the new wording")).click();
        people.signOut();
        navigate("ideas/" + idea.value() + "/versions", VersionsView.class);
        assertThat(page()).contains("Six benches").doesNotContain("Ben Other");
    }

    @Test
    void oneWordingHasNothingToCompareAndOnlyAuthorsWriteAnew() {
        var idea = ideas.titled("Benches along the mill path");
        navigate("ideas/" + idea.value() + "/versions", VersionsView.class);
        assertThat(page()).contains("still stands in its first wording");
        UI.getCurrent().navigate("ideas/" + idea.value() + "/edit");
        assertThat($(ReviseView.class).exists()).isFalse();
    }

    @Test
    void aCommentIsWrittenAnsweredAndTakenBackInPlace() {
        var idea = ideas.titled("Benches along the mill path");
        navigate("ideas/" + idea.value(), IdeaView.class);
        area("Add a comment").setValue("Two with arms.");
        test(button("Comment")).click();
        assertThat(page()).contains("1 comment", "Two with arms.");
        assertThat(area("Add a comment").getValue()).isEmpty();
        test(button("Comment")).click();
        assertThat(area("Add a comment").isInvalid()).isTrue();
        test(button("Edit")).click();
        area("Your comment").setValue("Three with arms.");
        test(button("Save")).click();
        assertThat(page()).contains("Three with arms.", "edited").doesNotContain("Two with arms.");
        people.signOut();
        navigate("ideas/" + idea.value(), IdeaView.class);
        assertThat(page()).contains("Three with arms.", "A participant", "Sign in to comment");
        assertThat(page()).doesNotContain("Ann Author");
    }

    @Test
    void aCommentsAddressOpensItsPageAndAForeignOneIsPassedOver() {
        var idea = ideas.titled("Benches along the mill path");
        var id = people.as(me, () -> comments.write(new WriteComment(on(idea), null, "Two with arms.")));
        UI.getCurrent()
                .navigate(
                        "ideas/" + idea.value(),
                        QueryParameters.of("comment", id.value().toString()));
        assertThat(page()).contains("Two with arms.");
        UI.getCurrent().navigate("ideas/" + idea.value(), QueryParameters.of("comment", "nonsense"));
        assertThat(page()).contains("Two with arms.");
    }

    @Test
    void followingIsOneButton() {
        var idea = ideas.titled("Benches along the mill path");
        navigate("ideas/" + idea.value(), IdeaView.class);
        test(button("Follow")).click();
        assertThat(button("Following").isEnabled()).isTrue();
        test(button("Following")).click();
        assertThat(button("Follow").isEnabled()).isTrue();
    }

    private static CommentOn on(IdeaId idea) {
        return new CommentOn("idea", idea.value());
    }

    private EmailAddress address(MemberId member) {
        return java.util.Objects.requireNonNull(
                SystemWork.call(() -> members.addressesOf(List.of(member)).get(member)));
    }

    private List<DraftLine> mine() {
        return people.as(me, () -> drafts.mine(10));
    }

    private String page() {
        return words(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) return element.getText() + "\n";
        var all = new StringBuilder(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> all.append(words(child)));
        return all.toString();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }
}
