package org.folkmoot.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MonthViewTest extends SpringBrowserlessTest {

    /** 14:00 on Wednesday 14 March 2035, in winter time. */
    private static final Instant IN_MARCH = Instant.parse("2035-03-14T14:00:00Z");

    @Autowired
    TestConversations made;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void programme() {
        programme.load();
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aMonthIsATableOfWeeksFromMondayToSunday() {
        made.session("Ageing well", IN_MARCH, 5);
        navigate("conversations/month/2035-03", MonthView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Conversations in March 2035");
        var table = $(NativeTable.class).single();
        assertThat(table.getCaptionText()).isEqualTo("March 2035");
        assertThat($(NativeTableHeaderCell.class).all())
                .allMatch(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        assertThat(weeks()).hasSize(5).allMatch(week -> week.getChildren().count() == 7);
        assertThat(busy()).singleElement().isEqualTo("14Wed 14 Mar 203514:00 Ageing well5 places free");
        assertThat(weeks().get(2).getChildren().toList().get(2).getElement().getTextRecursively())
                .startsWith("14");
    }

    @Test
    void inAMonthInWhichClocksChangeEachDayComesOnceAndHoursAreThoseOnTheWall() {
        made.session("Before", Instant.parse("2035-03-24T14:00:00Z"), 5);
        made.session("After", Instant.parse("2035-03-26T13:00:00Z"), 5);
        made.session("Late on the last day", Instant.parse("2035-03-31T22:30:00Z"), 5);
        made.session("Early in April", Instant.parse("2035-03-31T23:30:00Z"), 5);
        navigate("conversations/month/2035-03", MonthView.class);
        assertThat(busy())
                .containsExactly(
                        "24Sat 24 Mar 203514:00 Before5 places free",
                        "26Mon 26 Mar 203514:00 After5 places free",
                        "31Sat 31 Mar 203523:30 Late on the last day5 places free");
        assertThat(days().stream().filter(day -> !day.isEmpty())).hasSize(31);
    }

    @Test
    void myPlaceAndMyTurnAreSaidInWordsAndACancelledOneToo() {
        var me = people.person(Role.PARTICIPANT);
        var other = people.person(Role.PARTICIPANT);
        var mine = made.session("Mine", IN_MARCH, 2);
        var full = made.session("Full", IN_MARCH.plusSeconds(60), 1);
        var off = made.session("Off", IN_MARCH.plusSeconds(120), 5);
        made.takePlace(me, mine);
        made.takePlace(other, full);
        people.as(people.person(Role.FACILITATOR), () -> conversations.cancel(off, "Snow."));
        navigate("conversations/month/2035-03", MonthView.class);
        assertThat(entries()).containsExactly("14:00 Mine1 place free", "14:01 FullWaiting list", "14:02 OffCancelled");
        made.takePlace(me, full);
        people.signIn(me);
        UI.getCurrent().navigate("conversations/month/2035-03", QueryParameters.of("again", "1"));
        assertThat(entries())
                .containsExactly(
                        "14:00 MineYou have a place1 place free",
                        "14:01 FullYou wait, number 1Waiting list",
                        "14:02 OffCancelled");
        assertThat($(MonthEntry.class).all().getFirst().getClassNames()).contains("fm-month-mine");
        assertThat(links()).contains("conversations/" + mine.value());
    }

    @Test
    void theAreaStaysInEveryLinkOfTheMonth() {
        made.sessions("Funding", 5, List.of(made.date(IN_MARCH, "Babergh"), made.date(IN_MARCH, "Mid Suffolk")));
        UI.getCurrent().navigate("conversations/month/2035-03", QueryParameters.of("area", "Mid Suffolk"));
        assertThat(entries()).hasSize(1);
        assertThat(links())
                .contains(
                        "conversations/month/2035-02?area=Mid%20Suffolk",
                        "conversations/month/2035-04?area=Mid%20Suffolk",
                        "conversations/month?area=Mid%20Suffolk",
                        "conversations?area=Mid%20Suffolk",
                        "conversations/subscribe?area=Mid%20Suffolk");
        choose("Babergh");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("conversations/month/2035-03?area=Babergh");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void anEmptyMonthSaysSoAndLeadsToTheNextWithASession() {
        navigate("conversations/month/2035-01", MonthView.class);
        assertThat(text()).contains("There are no conversations in January 2035.");
        assertThat(links()).contains("conversations");
        made.session("Ageing well", IN_MARCH, 5);
        UI.getCurrent().navigate("conversations/month/2035-02");
        assertThat(text()).contains("There are no conversations in February 2035.", "See the next ones, in March 2035");
        assertThat(links()).contains("conversations/month/2035-03");
        assertThat($(NativeTable.class).exists()).isFalse();
        UI.getCurrent().navigate("conversations/month/2035-03", QueryParameters.of("area", "Waveney"));
        assertThat(text()).contains("There are no conversations in March 2035 in Waveney.", "Show all areas");
    }

    @Test
    void withoutAMonthItIsThisOneWithTodayMarked() {
        var now = clock.instant().plus(Duration.ofMinutes(1));
        made.session("Ageing well", now, 5);
        navigate("conversations/month", MonthView.class);
        assertThat($(H1.class).single().getText())
                .isEqualTo("Conversations in " + Months.words(YearMonth.from(clock.today())));
        assertThat($(MonthDay.class).all().stream()
                        .filter(day -> "date".equals(day.getElement().getAttribute("aria-current"))))
                .singleElement()
                .satisfies(
                        day -> assertThat(day.getElement().getTextRecursively()).contains("Today"));
        assertThat($(Anchor.class).withText("This month").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2035-13", "2035", "1999-12", "2101-01", "march", "+12035-01"})
    void whatIsNoMonthIsNotThere(String month) {
        UI.getCurrent().navigate("conversations/month/" + month);
        assertThat(getCurrentView()).isNotInstanceOf(MonthView.class);
    }

    @Test
    void onAPhoneDaysWithoutSessionsAreLeftOutAndTheRestHaveTheirWholeName() throws Exception {
        var style = Files.readString(Path.of("frontend/conversation.css"));
        var phone = style.substring(style.indexOf("@media (max-width: 47.99rem)"));
        assertThat(phone).contains(".fm-month td,", ".fm-month td.fm-month-busy", ".fm-month-name");
        made.session("Ageing well", IN_MARCH, 5);
        navigate("conversations/month/2035-03", MonthView.class);
        assertThat($(MonthDay.class).all().stream()
                        .filter(day -> day.getClassNames().contains("fm-month-busy")))
                .singleElement()
                .satisfies(
                        day -> assertThat(day.getElement().getTextRecursively()).contains("Wed 14 Mar 2035"));
    }

    @Test
    void theListLeadsToTheMonthAndBack() {
        navigate("conversations", ConversationListView.class);
        assertThat(links()).contains("conversations/month", "conversations/subscribe");
        navigate("conversations/month", MonthView.class);
        assertThat(links()).contains("conversations");
    }

    @SuppressWarnings("unchecked")
    private void choose(String area) {
        Select<Area> select = $(Select.class).single();
        select.getListDataView()
                .getItems()
                .filter(one -> one.name().equals(area))
                .findFirst()
                .ifPresent(select::setValue);
    }

    private List<NativeTableRow> weeks() {
        return $(NativeTable.class)
                .single()
                .getBody()
                .getChildren()
                .map(NativeTableRow.class::cast)
                .toList();
    }

    private List<String> days() {
        return $(MonthDay.class).all().stream()
                .map(day -> day.getElement().getTextRecursively())
                .toList();
    }

    private List<String> busy() {
        return $(MonthDay.class).all().stream()
                .filter(day -> day.getClassNames().contains("fm-month-busy"))
                .map(day -> day.getElement().getTextRecursively())
                .toList();
    }

    private List<String> entries() {
        return $(MonthEntry.class).all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
