package org.folkmoot.openfigures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.openfigures.FreezeFigures;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.openfigures.StripSites;
import org.folkmoot.openfigures.StripSites.Allowed;
import org.folkmoot.openfigures.StripSitesService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OpenFiguresViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestLedger ledger;

    @Autowired
    FrozenFiguresService frozen;

    @Autowired
    StripSitesService sites;

    private MemberId manager;

    @BeforeEach
    void programme() {
        sample.load();
        manager = people.person(Role.PARTICIPANT, Role.MANAGER);
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aPartnerFindsAddressesPreviewsAndCodeToCopy() {
        navigate("open-figures", OpenFiguresView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Open figures");
        assertThat(text())
                .contains("1 person has taken part", "0 of 6 sectors", "No other site may show the strip yet")
                .contains("No figures have been frozen yet")
                .doesNotContain("Freeze the figures");
        assertThat(codes())
                .contains(
                        "http://localhost:8080/api/v1/reach",
                        "http://localhost:8080/api/v1/reach.csv",
                        "http://localhost:8080/api/v1/openapi",
                        "<iframe src=\"http://localhost:8080/open/strip\" title=\"Who has taken part: Exceptional Suffolk\""
                                + " width=\"100%\" height=\"120\" loading=\"lazy\" style=\"border:0\"></iframe>",
                        "<a href=\"http://localhost:8080/reach\"><img"
                                + " src=\"http://localhost:8080/api/v1/reach/badge.svg?figure=people\""
                                + " alt=\"How many people have taken part in Exceptional Suffolk\" height=\"28\"></a>");
        assertThat($(TextArea.class).all()).allMatch(TextArea::isReadOnly);
        assertThat($(Image.class).all())
                .extracting(Image::getSrc)
                .containsExactly(
                        "api/v1/reach/badge.svg?figure=people",
                        "api/v1/reach/badge.svg?figure=organisations",
                        "api/v1/reach/badge.svg?figure=sectors");
        assertThat($(Image.class).all()).allMatch(one -> one.getAlt().orElse("").startsWith("How many"));
    }

    @Test
    void theColoursAreInTheAddressAndInTheCode() {
        UI.getCurrent().navigate("open-figures", QueryParameters.of("look", "dark"));
        assertThat(codes())
                .anyMatch(code -> code.contains("open/strip?look=dark"))
                .anyMatch(code -> code.contains("badge.svg?figure=sectors&amp;look=dark"));
        assertThat($(StripPreview.class).single().getClassNames()).contains("fm-strip-dark");
        UI.getCurrent().navigate("open-figures", QueryParameters.of("look", "pink"));
        assertThat($(StripPreview.class).single().getClassNames()).contains("fm-strip-auto");
    }

    @Test
    void aManagerFreezesTheFiguresAndReadsThemAtTheirAddress() {
        people.signIn(manager);
        navigate("open-figures", OpenFiguresView.class);
        click("Freeze the figures");
        var dialog = $(FreezeDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("1 person has taken part", "never change");
        inDialog("Freeze the figures");
        assertThat($(TextField.class).withLabel("Title").single().isInvalid()).isTrue();
        $(TextField.class).withLabel("Title").single().setValue("For the board");
        $(TextArea.class).withLabel("Note").single().setValue("Up to today.\nWithout the launch in Eye.");
        inDialog("Freeze the figures");
        assertThat($(H1.class).single().getText()).isEqualTo("For the board");
        assertThat(text())
                .contains("No. 1, frozen", "Without the launch in Eye.", "Conversations that matter")
                .contains("500 people by 31 March 2009", "No target stated", "0 of 6", "SHA-256")
                .contains("Counted for Conversations that matter: a person attended a conversation")
                .doesNotContain("0 %", "openfigures.", "engagement.");
        assertThat(codes()).contains("http://localhost:8080/open-figures/frozen/1");
    }

    @Test
    void everybodyReadsFrozenFiguresAndWhyTheyWereWithdrawn() {
        var number = freeze("For the board");
        people.as(manager, () -> frozen.withdraw(number, "One list was missing."));
        navigate("open-figures/frozen/" + number, FrozenFiguresView.class);
        assertThat(text()).contains("Withdrawn", "One list was missing.", "stand as they were frozen");
        assertThat(buttons()).contains("Print").doesNotContain("Withdraw");
        assertThat(links())
                .contains(
                        "http://localhost:8080/api/v1/reach/frozen/" + number,
                        "http://localhost:8080/api/v1/reach/frozen/" + number + "/figures.csv");
        navigate("open-figures/frozen", FrozenListView.class);
        assertThat(text()).contains("For the board", "No. " + number, "Withdrawn");
    }

    @Test
    void aManagerWithdrawsWithAReason() {
        var number = freeze("For the board");
        people.signIn(manager);
        navigate("open-figures/frozen/" + number, FrozenFiguresView.class);
        click("Withdraw");
        $(TextField.class).withLabel("Why?").single().setValue("One list was missing.");
        inDialog("Withdraw");
        assertThat(text()).contains("One list was missing.");
        assertThat(buttons()).doesNotContain("Withdraw");
    }

    @Test
    void figuresThatThereAreNotAreNotFound() {
        for (var none : new String[] {"77", "x", "99999999999"}) {
            UI.getCurrent().navigate("open-figures/frozen/" + none);
            assertThat($(FrozenFiguresView.class).exists()).as(none).isFalse();
        }
    }

    @Test
    void aManagerSaysWhichSitesMayShowTheStrip() {
        people.signIn(manager);
        navigate("open-figures/sites", StripSitesView.class);
        choose(Allowed.LISTED);
        click("Save");
        assertThat(field().getErrorMessage()).contains("at least one site");
        test(field()).setValue("www.example.org");
        click("Save");
        assertThat(field().getErrorMessage()).contains("www.example.org", "begins with https://");
        test(field()).setValue("https://www.example.org/\nhttps://*.example.net");
        click("Save");
        assertThat(sites.now().sites()).isEqualTo(StripSites.listed("https://www.example.org\nhttps://*.example.net"));
        people.signOut();
        navigate("open-figures", OpenFiguresView.class);
        assertThat(text()).contains("These sites may show the strip", "https://*.example.net");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStandsBesideWhatWasTyped() {
        people.signIn(manager);
        navigate("open-figures/sites", StripSitesView.class);
        people.as(manager, () -> sites.allow(StripSites.listed("https://theirs.example"), 0));
        choose(Allowed.LISTED);
        test(field()).setValue("https://mine.example");
        click("Save");
        assertThat(text()).contains("Somebody else has changed", "https://theirs.example");
        assertThat(field().getValue()).isEqualTo("https://mine.example");
        click("Save");
        assertThat(sites.now().sites()).isEqualTo(StripSites.listed("https://mine.example"));
    }

    @Test
    void nobodyElseOpensThePageOfSites() {
        for (var who : new Role[] {Role.PARTICIPANT, Role.STEERING, Role.OBSERVER}) {
            people.signIn(people.person(who));
            UI.getCurrent().navigate("open-figures/sites");
            assertThat($(StripSitesView.class).exists()).as(who.name()).isFalse();
        }
    }

    private int freeze(String title) {
        return people.as(manager, () -> frozen.freeze(new FreezeFigures(title, "")));
    }

    @SuppressWarnings("unchecked")
    private void choose(Allowed allowed) {
        ((RadioButtonGroup<Allowed>) $(RadioButtonGroup.class).single()).setValue(allowed);
    }

    private TextArea field() {
        return $(TextArea.class).single();
    }

    private void click(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private void inDialog(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private List<String> buttons() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> codes() {
        return $(TextArea.class).all().stream().map(TextArea::getValue).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
