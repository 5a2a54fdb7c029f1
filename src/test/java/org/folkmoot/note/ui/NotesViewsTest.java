package org.folkmoot.note.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.note.NoteLine;
import org.folkmoot.note.NoteLineService;
import org.folkmoot.note.NoteQuotationService;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.NotesState;
import org.folkmoot.note.TestNotes;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class NotesViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestNotes made;

    @Autowired
    NotesService notes;

    @Autowired
    NoteLineService lines;

    @Autowired
    NoteQuotationService quotations;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    private MemberId host;
    private MemberId came;
    private DialogueSessionId session;

    @BeforeEach
    void aSessionThatIsOver() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        came = people.named("Ben Birch", Role.PARTICIPANT);
        session = made.over("Ageing well", 3, host, came);
        people.signIn(host);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void notesBeginFromTheSessionsPageAndWhatIsTypedIsKept() {
        UI.getCurrent().navigate("conversations/" + session.value());
        assertThat($(Anchor.class).withText("Write the notes").single().getHref())
                .isEqualTo("conversations/" + session.value() + "/notes");
        open();
        assertThat(text()).contains("Nobody has begun the notes");
        test($(com.vaadin.flow.component.button.Button.class)
                        .withText("Begin the notes")
                        .single())
                .click();
        assertThat($(TextArea.class).all()).hasSize(8);
        type(0, "To hear each other.");
        assertThat(words(0)).containsExactly("To hear each other.");
        assertThat($(TextArea.class).all()).as("an empty line stands after it").hasSize(9);
        type(0, "To hear one another.");
        assertThat(words(0)).containsExactly("To hear one another.");
        assertThat(text()).contains("Kept,");
    }

    @Test
    void aPastedListIsALineEach() {
        begun();
        type(0, "one\ntwo\n\nthree");
        assertThat(words(0)).containsExactly("one", "two", "three");
    }

    @Test
    void aLineFarTooLongSaysSoAndStaysInItsField() {
        begun();
        var far = "x".repeat(50_000);
        type(0, far);
        assertThat(field(0).isInvalid()).isTrue();
        assertThat(field(0).getErrorMessage()).contains("2,000");
        assertThat(field(0).getValue()).isEqualTo(far);
        assertThat(words(0)).isEmpty();
        people.as(host, () -> made.write(host, session, section(0), "somebody else's"));
        people.signIn(host);
        awaitText("somebody else's");
        assertThat($(TextArea.class).all())
                .as("nothing of it is lost when others' lines appear")
                .anyMatch(one -> one.getValue().equals(far));
    }

    @Test
    void whatAColleagueWritesAppearsAndTwoTextsOfALineAreShownForAChoice() {
        begun();
        type(0, "The bus does not come");
        var line = lineOf(0, 0);
        var ben = people.named("Bea Beech", Role.MANAGER);
        made.write(ben, session, section(0), "A second line");
        people.signIn(host);
        awaitText("A second line");
        people.as(ben, () -> lines.change(line.id(), 1, "The bus comes late"));
        people.as(host, () -> lines.change(line.id(), 1, "There is no bus"));
        people.signIn(host);
        awaitText("Two people wrote this line at the same time");
        assertThat(text()).contains("The bus comes late", "There is no bus", "Written at the same time by Ann Ashe");
        click("Keep both");
        assertThat(words(0)).containsExactly("The bus comes late", "There is no bus", "A second line");
    }

    @Test
    void aRemovedLineCanBeBroughtBack() {
        begun();
        type(0, "Soup");
        more(0);
        click("Remove");
        assertThat(words(0)).isEmpty();
        open();
        assertThat(text()).contains("1 removed line");
        var details = $(RemovedLines.class).single();
        details.setOpen(true);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                details, new com.vaadin.flow.component.html.NativeDetails.ToggleEvent(details, false));
        click("Bring back");
        assertThat(words(0)).containsExactly("Soup");
    }

    @Test
    void aLineOfIdeasBecomesOneWithOneClick() {
        begun();
        var before = $(TextArea.class).all().size();
        assertThat(before).isEqualTo(8);
        type(5, "Lending sheds");
        click("Idea");
        awaitText("Idea: ");
        assertThat($(Anchor.class).all())
                .anyMatch(link ->
                        link.getHref().startsWith("ideas/") && link.getText().startsWith("Idea:"));
    }

    @Test
    void notesGoRoundAreApprovedAndPublishedAndReadByAVisitor() {
        begun();
        type(0, "To hear each other.");
        open();
        click("Send round for comment");
        confirm();
        assertThat(state()).isEqualTo(NotesState.CIRCULATED);
        click("Approve");
        click("Approve", 1);
        var why = $(TextField.class).all().stream()
                .filter(field -> String.valueOf(field.getLabel()).startsWith("Comments are open until"))
                .findFirst()
                .orElseThrow();
        assertThat(why.isInvalid()).isTrue();
        why.setValue("All have answered.");
        click("Approve", 1);
        assertThat(state()).isEqualTo(NotesState.APPROVED);
        assertThat($(TextArea.class).all()).as("nothing to type into").isEmpty();
        click("Publish");
        confirm();
        assertThat(state()).isEqualTo(NotesState.PUBLISHED);
        people.signOut();
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("Notes: Ageing well");
        assertThat(text()).contains("To hear each other.", "Purpose").doesNotContain("How far these notes are");
        navigate("conversations/" + session.value() + "/notes/print", NotesPrintView.class);
        assertThat(text()).contains("To hear each other.");
        navigate("notes", NotesListView.class);
        assertThat(text()).contains("Ageing well").doesNotContain("To finish");
    }

    @Test
    void whoMayNotReadThemIsToldThatTheyAreNotPublishedYet() {
        begun();
        type(0, "To hear each other.");
        people.signIn(came);
        open();
        assertThat(text()).contains("not published yet").doesNotContain("To hear each other.");
        UI.getCurrent().navigate("conversations/" + session.value() + "/notes/print");
        assertThat(getCurrentView()).isNotInstanceOf(NotesPrintView.class);
    }

    @Test
    void aSpeakerDecidesAboutTheirOwnName() {
        begun();
        type(7, "It made me less alone.");
        var line = lineOf(7, 0);
        people.as(host, () -> {
            quotations.quote(line.id(), true, came);
            notes.circulate(session);
        });
        people.signIn(came);
        open();
        assertThat(text()).contains("a participant", "These are your words").doesNotContain("Ben Birch");
        click("Show my name");
        assertThat(text()).contains("Ben Birch");
        click("Take my name away");
        assertThat(text()).doesNotContain("– Ben Birch");
    }

    @Test
    void aManagerChangesATemplateAndIsToldWhatCannotBe() {
        people.signIn(people.person(Role.MANAGER));
        navigate("notes/templates", TemplatesView.class);
        click("Copy");
        assertThat(getCurrentView()).isInstanceOf(TemplateView.class);
        $(IntegerField.class).withLabel("Days for comments").single().setValue(0);
        save();
        assertThat($(IntegerField.class).withLabel("Days for comments").single().getErrorMessage())
                .contains("1 to 60");
        $(IntegerField.class).withLabel("Days for comments").single().setValue(5);
        $(TextField.class).withLabel("Name").single().setValue("Short notes");
        save();
        assertThat(text()).contains("Edition 2", "comments for 5 days");
    }

    @Test
    void theListToFinishAndTheTemplatesAreNotForParticipants() {
        people.signIn(came);
        UI.getCurrent().navigate("notes/templates");
        assertThat(getCurrentView()).isNotInstanceOf(TemplatesView.class);
        UI.getCurrent().navigate("notes", QueryParameters.of("which", "unfinished"));
        assertThat(text()).doesNotContain("Ageing well");
    }

    private void begun() {
        made.begin(host, session);
        people.signIn(host);
        open();
    }

    private void open() {
        navigate("conversations/" + session.value() + "/notes", NotesView.class);
    }

    private void save() {
        test($(com.vaadin.flow.component.button.Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("Save as edition"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void confirm() {
        var dialog = $(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
                .all()
                .getLast();
        test(dialog).confirm();
    }

    private TextArea field(int index) {
        return $(TextArea.class).all().get(index);
    }

    private void type(int index, String words) {
        test(field(index)).setValue(words);
    }

    private void more(int line) {
        test($(NativeButton.class).withText("⋯").all().stream()
                        .filter(com.vaadin.flow.component.Component::isVisible)
                        .toList()
                        .get(line))
                .click();
    }

    private void click(String text) {
        click(text, 0);
    }

    private void click(String text, int index) {
        test($(NativeButton.class).withText(text).all().stream()
                        .filter(com.vaadin.flow.component.Component::isVisible)
                        .toList()
                        .get(index))
                .click();
    }

    private void awaitText(String words) {
        org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(text()
                            + $(TextArea.class).all().stream()
                                    .map(TextArea::getValue)
                                    .toList())
                    .contains(words);
        });
    }

    private org.folkmoot.note.NoteSection section(int index) {
        return people.as(host, () -> notes.find(session))
                .orElseThrow()
                .sections()
                .get(index);
    }

    private List<String> words(int index) {
        return section(index).lines().stream().map(NoteLine::wording).toList();
    }

    private NoteLine lineOf(int section, int index) {
        return section(section).lines().get(index);
    }

    private NotesState state() {
        return people.as(host, () -> notes.find(session)).orElseThrow().state();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
