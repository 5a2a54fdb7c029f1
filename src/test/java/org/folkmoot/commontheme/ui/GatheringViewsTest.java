package org.folkmoot.commontheme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.commontheme.CommonThemeService;
import org.folkmoot.commontheme.GatheringDetail;
import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.commontheme.GatheringService;
import org.folkmoot.commontheme.TestGatherings;
import org.folkmoot.commontheme.TestGatherings.Noted;
import org.folkmoot.commontheme.ThemeLine;
import org.folkmoot.commontheme.WriteTheme;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GatheringViewsTest extends SpringBrowserlessTest {

    @Autowired
    GatheringService gatherings;

    @Autowired
    CommonThemeService themes;

    @Autowired
    TestGatherings made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    private MemberId host;
    private Noted villages;

    @BeforeEach
    void notesOfASession() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        villages = made.published(
                host,
                "Villages without a shop",
                20,
                "The last bus leaves at six.",
                "The bank has gone.",
                "There is no bus on Sunday.");
        people.signIn(host);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().navigate("conduct");
        people.signOut();
    }

    @Test
    void aGatheringBeginsFromTheEmptyListAndATitleIsNeeded() {
        UI.getCurrent().navigate("common-themes");
        assertThat(text()).contains("Nothing is gathered yet");
        UI.getCurrent().navigate("common-themes/new");
        click("Begin");
        assertThat(field("Title").isInvalid()).isTrue();
        test(field("Title")).setValue("What we hear everywhere");
        test(field("Question it answers")).setValue("What is in the way?");
        click("Begin");
        assertThat($(H1.class).single().getText()).isEqualTo("What we hear everywhere");
        assertThat(text()).contains("What is in the way?", "No conversation is chosen yet", "have no lines yet");
    }

    @Test
    void markedLinesGoUnderANewThemeAndCanBeUndone() {
        var id = table();
        assertThat(text()).contains("3 of 3 lines are under no theme yet");
        mark("The last bus leaves at six.");
        mark("The bank has gone.");
        assertThat(text()).contains("2 lines marked");
        click("Put under it");
        assertThat(under().isInvalid()).isTrue();
        type("What has gone");
        click("Put under it");
        assertThat(text())
                .contains("2 lines put under “What has gone”.", "1. What has gone", "1 of 3 lines are under no theme");
        assertThat(lines(id)).containsExactly("The last bus leaves at six.", "The bank has gone.");
        click("Undo");
        assertThat(text()).contains("Undone.", "3 of 3 lines are under no theme");
        assertThat(lines(id)).isEmpty();
        click("Put under it");
        assertThat(text()).contains("3 of 3 lines").doesNotContain("put under");
    }

    @Test
    void suggestionsAreGatheredOrPassedOver() {
        var id = table();
        var theme = made.theme(host, id, "Buses");
        people.signIn(host);
        navigate("common-themes/" + id.value() + "/gather", GatherView.class);
        click("Similar lines");
        assertThat(text()).contains("Lines under no theme yet that use the same");
        click("Not this");
        assertThat($(NativeButton.class).withText("Not this").all()).hasSize(1);
        var left = themes.similar(id, theme).getFirst().wording();
        $(NativeButton.class).withText("Put under it").all().stream()
                .filter(one -> one.getElement().hasAttribute("aria-label"))
                .findFirst()
                .ifPresent(one -> test(one).click());
        assertThat(lines(id)).containsExactly(left);
        assertThat(text()).contains("No line under no theme yet is like these");
    }

    @Test
    void wordsOfAThemeThatSomebodyElseChangedStayInTheDialog() {
        var id = table();
        var theme = made.theme(host, id, "Buses");
        people.signIn(host);
        navigate("common-themes/" + id.value() + "/gather", GatherView.class);
        click("Write");
        themes.word(id, theme, 1, new WriteTheme("Late buses", ""));
        test(field("Title of the common theme")).setValue("Buses and trains");
        test($(TextArea.class).single()).setValue("Nobody gets home.");
        click("Save");
        assertThat(field("Title of the common theme").getErrorMessage()).contains("Somebody else has changed this");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Nobody gets home.");
        assertThat(inside(id).themes().getFirst().title()).isEqualTo("Late buses");
    }

    @Test
    void filtersStandInTheAddressAndSayWhenNothingIsFound() {
        var id = table();
        filtered(id, Map.of("words", "buses"));
        assertThat(boxes()).containsExactly("The last bus leaves at six.", "There is no bus on Sunday.");
        filtered(id, Map.of("words", "zebra", "session", "nobody", "section", "none"));
        assertThat(text()).contains("No line under no theme is found by this choice");
    }

    @Test
    void aSessionWithGatheredLinesStaysAndTheSentenceSaysWhy() {
        var id = table();
        made.theme(host, id, "Buses", villages.line(0));
        people.signIn(host);
        navigate("common-themes/" + id.value() + "/gather", GatherView.class);
        click("Take out");
        assertThat(inside(id).sessions()).hasSize(1);
        assertThat($(com.vaadin.flow.component.notification.Notification.class)
                        .last()
                        .getElement()
                        .getTextRecursively())
                .contains("1 line of this conversation stands under a theme. Please take them out first.");
    }

    @Test
    void aPublishedOneIsReadPrintedAndLinkedFromItsSession() {
        var id = table();
        made.theme(host, id, "Buses", villages.line(0));
        people.as(host, () -> gatherings.publish(id));
        UI.getCurrent().navigate("conduct");
        people.signOut();
        UI.getCurrent().navigate("conversations/" + villages.session().value());
        assertThat($(Anchor.class)
                        .withText("Common themes: What we hear everywhere")
                        .single()
                        .getHref())
                .isEqualTo("common-themes/" + id.value());
        UI.getCurrent().navigate("common-themes");
        assertThat(text()).contains("What we hear everywhere", "1 theme from 1 conversation");
        for (var page : List.of("", "/print")) {
            UI.getCurrent().navigate("common-themes/" + id.value() + page);
            assertThat(text())
                    .contains(
                            "Buses",
                            "1 line from 1 conversation",
                            "The last bus leaves at six.",
                            "Villages without a shop")
                    .doesNotContain("Take back");
        }
        people.signIn(host);
        navigate("common-themes/" + id.value() + "/gather", GatherView.class);
        assertThat(text()).contains("This is published, so it stays as it is", "Published by Ann Ashe");
        click("Take back");
        test(field("Why?")).setValue("A line is missing.");
        $(NativeButton.class).withText("Take back").all().stream()
                .reduce((first, last) -> last)
                .ifPresent(one -> test(one).click());
        assertThat(inside(id).draft()).isTrue();
        assertThat(text()).contains("A line is missing.", "Themes");
    }

    @Test
    void aDraftIsNotFoundByOthers() {
        var id = table();
        UI.getCurrent().navigate("conduct");
        people.signOut();
        UI.getCurrent().navigate("common-themes/" + id.value());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        UI.getCurrent().navigate("common-themes/nothing/print");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        UI.getCurrent().navigate("common-themes");
        assertThat(text()).contains("are listed here once they are published").doesNotContain("What we hear");
    }

    private static void filtered(GatheringId id, Map<String, String> asked) {
        UI.getCurrent().navigate("common-themes/" + id.value() + "/gather", QueryParameters.simple(asked));
    }

    private GatheringId table() {
        var id = made.begin(host, "What we hear everywhere", villages);
        people.signIn(host);
        navigate("common-themes/" + id.value() + "/gather", GatherView.class);
        return id;
    }

    private void mark(String line) {
        $(Checkbox.class).all().stream()
                .filter(box -> line.equals(box.getLabel()))
                .findFirst()
                .ifPresent(box -> test(box).click());
    }

    private List<String> boxes() {
        return $(Checkbox.class).all().stream()
                .map(Checkbox::getLabel)
                .filter(label -> !label.startsWith("Show"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ThemeChoice> under() {
        return $(ComboBox.class).all().stream()
                .filter(box -> "Common theme".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String title) {
        under().setValue(new ThemeChoice(null, title));
    }

    private List<String> lines(GatheringId id) {
        return inside(id).themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .map(ThemeLine::wording)
                .toList();
    }

    private GatheringDetail inside(GatheringId id) {
        return Optional.ofNullable(people.as(host, () -> gatherings.inside(id)))
                .flatMap(one -> one)
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).all().getFirst()).click();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
