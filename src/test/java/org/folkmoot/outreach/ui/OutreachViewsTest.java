package org.folkmoot.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OutreachViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anEmptyRegisterSaysWhatWillBeHere() {
        people.signIn(people.person(Role.MANAGER));
        navigate("outreach", GapView.class);
        assertThat(text($(EmptyState.class).single())).contains("will stand here");
    }

    @Test
    void theGapIsKeptInTheAddressAndNamesWhoCouldIntroduce() {
        var mill = mill();
        people.affiliate(people.named("Ann of the mill", Role.PARTICIPANT), mill, LocalDate.of(2008, 1, 1));
        people.signIn(people.person(Role.MANAGER));
        UI.getCurrent().navigate("outreach", QueryParameters.simple(Map.of("gap", "NO_IDEA", "q", "blythvale")));
        assertThat(text($(Row.class).single())).contains("Blythvale Mill", "Not reached yet", "Ann of the mill");
        assertThat($(TextField.class).first().getValue()).isEqualTo("blythvale");
        UI.getCurrent().navigate("outreach", QueryParameters.simple(Map.of("gap", "NONSENSE", "q", "nowhere at all")));
        assertThat(text($(EmptyState.class).single())).contains("No organisation fits");
    }

    @Test
    void sectorsAndAreasStandWithTheirShareAndNarrowTheList() {
        var mill = mill();
        people.affiliate(people.named("Ann of the mill", Role.PARTICIPANT), mill, LocalDate.of(2008, 1, 1));
        var sector = programme.sectors().getFirst();
        people.signIn(people.person(Role.MANAGER));
        var page = navigate("outreach", GapView.class);
        assertThat(text(page))
                .contains("Sectors: widest gap ", "Areas: widest gap ")
                .containsPattern(Pattern.quote(sector.name()) + ": 0 of [1-9]");
        narrow("sector", sector.id().value());
        assertThat(text($(Row.class).single())).contains("Blythvale Mill", sector.name());
        narrow("sector", programme.sectors().getLast().id().value());
        assertThat($(Row.class).exists()).isFalse();
        narrow("area", programme.areas().getFirst().id().value());
        assertThat(text($(Row.class).single())).contains("Blythvale Mill");
        narrow("area", programme.areas().getLast().id().value());
        assertThat($(Row.class).exists()).isFalse();
    }

    @Test
    void theSteeringGroupSeesHowManyCouldIntroduceAndNoName() {
        people.affiliate(people.named("Ann of the mill", Role.PARTICIPANT), mill(), LocalDate.of(2008, 1, 1));
        people.signIn(people.person(Role.STEERING));
        narrow("sort", "NAME");
        assertThat(text($(Row.class).single()))
                .contains("1 person inside could introduce")
                .doesNotContain("Ann", "Record a visit");
        assertThat($(Anchor.class).withText("Export as CSV").exists()).isFalse();
    }

    private static void narrow(String by, Object value) {
        UI.getCurrent()
                .navigate(
                        "outreach",
                        QueryParameters.simple(Map.of("q", "blythvale", "gap", "NOTHING", by, value.toString())));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVisitIsWrittenDownRefusedAtItsFieldAndTakenBackWithAReason() {
        var mill = mill();
        people.signIn(people.person(Role.FACILITATOR));
        UI.getCurrent()
                .navigate(
                        "outreach/new",
                        QueryParameters.of("organisation", mill.value().toString()));
        assertThat($(ComboBox.class).first().getValue()).isNotNull();
        test($(Button.class).withText("Save").single()).click();
        assertThat($(PeopleField.class).last().getErrorMessage()).contains("Please name somebody you met");
        $(IntegerField.class).single().setValue(4);
        test($(Button.class).withText("Save").single()).click();
        assertThat(text($(Row.class).single())).contains("Blythvale Mill", "4 more");
        test($(Button.class).withText("Take back").first()).click();
        test($(Button.class).withText("Take back").last()).click();
        assertThat($(TextField.class).last().isInvalid()).isTrue();
        $(TextField.class).last().setValue("It was the day before");
        test($(Button.class).withText("Take back").last()).click();
        assertThat(text($(Row.class).single())).contains("Taken back: It was the day before");
    }

    private OrganisationId mill() {
        sample.load();
        return people.organisation(
                "Blythvale Mill",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
