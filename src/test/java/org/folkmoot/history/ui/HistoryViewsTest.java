package org.folkmoot.history.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.history.TestTables;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class HistoryViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    TestTables tables;

    @Autowired
    TestProgramme sample;

    @Autowired
    ReachService reach;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;

    @BeforeEach
    void aManager() {
        sample.load();
        manager = people.named("Mary Manager", Role.MANAGER);
        people.signIn(manager);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().navigate("");
        people.signOut();
    }

    @Test
    void aListOfOneEventGoesFromItsColumnsToItsRows() throws IOException {
        people.named("Ann Ashe", Role.PARTICIPANT);
        var list = navigate(HistoryNavigation.LIST, HistoryView.class);
        assertThat(text(list)).contains("Bring in past attendance", "1,000,000 lines");
        look(
                list,
                "Attendee,Company,Dietary\nann ashe,Nowhere hall,Nuts\nDot Dale,Nowhere hall,\nDot Dale,nowhere hall,\n");
        var view = $(HistoryImportView.class).single();
        assertThat(text(view)).contains("What the columns mean", "ann ashe · Dot Dale");

        test(button("Look the lines through")).click();
        assertThat(text(view)).contains("which column is the activity");
        test($(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("Activity"))
                        .findFirst()
                        .orElseThrow())
                .setValue("Launch in the hall");
        test(button("Look the lines through")).click();
        assertThat(text(view)).contains("which column is the date");
        $(com.vaadin.flow.component.datepicker.DatePicker.class).single().setValue(java.time.LocalDate.of(2008, 12, 3));
        test(button("Look the lines through")).click();
        seen(view, "What this table would add");
        assertThat(text(view))
                .contains(
                        "These columns are left out: Dietary",
                        "1 person named is to be decided about",
                        "1 organisation is to be decided about",
                        "Line 4, Name: The same line stands in line 3 already");
        assertThat(buttonThere("Bring")).isFalse();

        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var named = navigate(address + "/people", HistoryPeopleView.class);
        assertThat(text(named)).contains("1 person to decide about", "Dot Dale").doesNotContain("ann ashe");
        test(quiet("Count without a name")).click();
        assertThat(text(named)).contains("Nothing is left to decide here");
        UI.getCurrent().navigate(address + "/people", com.vaadin.flow.router.QueryParameters.of("all", ""));
        assertThat(text($(HistoryPeopleView.class).single()))
                .contains("is Ann Ashe, as the register has it", "counts without a name");

        var organisations = navigate(address + "/organisations", HistoryOrganisationsView.class);
        assertThat(text(organisations)).contains("Nowhere hall", "2 lines", "Add it to the register");
        test(quiet("Count without an organisation")).click();

        var ready = navigate(address, HistoryImportView.class);
        assertThat(text(ready)).contains("The whole programme", "From 3 December 2008", "name no strand");
        test(button("Bring the 2 lines without problems in")).click();
        seen(ready, "Done: 2 lines are imported");
        assertThat(reach.programme().people()).isOne();
        assertThat(reach.programme().unnamed()).isOne();
        assertThat(text(navigate(HistoryNavigation.LIST, HistoryView.class)))
                .contains("Earlier imports", "Done: 2 lines are imported");
    }

    @Test
    void aColumnOfUnclearDatesIsAskedAbout() throws IOException {
        look(navigate(HistoryNavigation.LIST, HistoryView.class), "Activity,Date,Heads\nLaunch,03/12/2008,4\n");
        var view = $(HistoryImportView.class).single();
        test(button("Look the lines through")).click();
        seen(view, "03/12/2008 in line 2 may be 3 December 2008 or 12 March 2008");
        $(Select.class).all().stream()
                .filter(select -> "How dates are written".equals(select.getLabel()))
                .findFirst()
                .ifPresent(HistoryViewsTest::chooseDayFirst);
        test(button("Look the lines through")).click();
        seen(view, "day, month, year");
    }

    @SuppressWarnings("unchecked")
    private static void chooseDayFirst(Select<?> select) {
        ((Select<org.folkmoot.history.DateWay>) select).setValue(org.folkmoot.history.DateWay.DAY_FIRST);
    }

    @Test
    void aTableIsTakenBackWithAReasonAndItsLineSaysSo() {
        var id = tables.looked(manager, "Activity,Date,Heads\nLaunch,2008-12-03,4\n");
        tables.counted(manager, id);
        var link = reach.lines(null, PageRequest.of(0, 1))
                .getContent()
                .getFirst()
                .activity()
                .link();
        var line = navigate(link, HistoryLineView.class);
        assertThat(text(line)).contains("Line 2 of list.csv", "is the proof of its row", "4 heads without a name");

        var view = navigate(HistoryNavigation.link(id), HistoryImportView.class);
        test(quiet("Take the whole table back")).click();
        test($(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("Why?"))
                        .findFirst()
                        .orElseThrow())
                .setValue("Another county");
        test(button("Take it back")).click();
        seen(view, "1 row no longer counts");
        assertThat(text(view)).contains("Taken back by Mary Manager", "Another county");
        assertThat(reach.programme().unnamed()).isZero();
        assertThat(text(navigate(link, HistoryLineView.class))).contains("Counted, and taken back", "Another county");
    }

    @Test
    void aLookWhoseServerIsGoneCanBeDoneAgain() {
        var id = tables.looked(manager, "Activity,Date,Heads\nLaunch,2008-12-03,4\n");
        jdbc.sql("update sheet_import set state = 'LOOKING', moved_at = '2008-12-03 10:00:00'")
                .update();
        var view = navigate(HistoryNavigation.link(id), HistoryImportView.class);
        assertThat(text(view)).contains("is gone. Nothing was written");
        test(button("Look again")).click();
        seen(view, "What this table would add");
    }

    @Test
    void whoIsNoManagerFindsNothing() {
        var id = tables.looked(manager, "Activity,Date,Heads\nLaunch,2008-12-03,4\n");
        tables.counted(manager, id);
        var line = reach.lines(null, PageRequest.of(0, 1))
                .getContent()
                .getFirst()
                .activity()
                .link();
        people.signIn(people.person(Role.FACILITATOR));
        for (var page : List.of(
                HistoryNavigation.LIST, HistoryNavigation.link(id), HistoryNavigation.link(id) + "/people", line)) {
            UI.getCurrent().navigate(page);
            assertThat($(H1.class).single().getText()).as(page).isEqualTo("This page is for others");
        }
    }

    private void seen(HistoryImportView view, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            view.look();
            assertThat(text(view)).contains(words);
        });
    }

    private static void look(HistoryView view, String table) throws IOException {
        var file = Files.writeString(Files.createTempFile("folkmoot", ".test"), table, StandardCharsets.UTF_8);
        view.look("list.csv", file).execute();
        Files.delete(file);
    }

    private Button button(String words) {
        return $(Button.class).withTextContaining(words).single();
    }

    private boolean buttonThere(String words) {
        return $(Button.class).withTextContaining(words).exists();
    }

    private NativeButton quiet(String words) {
        return $(NativeButton.class).withTextContaining(words).single();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
