package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.folkmoot.engagement.SamePersonService;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterGuest;
import org.folkmoot.outreach.ContactKind;
import org.folkmoot.outreach.ContactService;
import org.folkmoot.outreach.RecordContact;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a manager sees on the page of how reach is counted: a visit dated before the programme, and a guest with two entries. */
@Component
@Profile("sample")
class SampleCounting {

    private static final LocalDate BEFORE_THE_PROGRAMME = LocalDate.of(2008, 7, 14);
    private static final LocalDate WRITTEN_DOWN = LocalDate.of(2008, 11, 6);
    private static final int MET = 1;
    private static final int CAME_TWICE = 2;

    private final MemberService members;
    private final OrganisationService organisations;
    private final ContactService contacts;
    private final SamePersonService same;
    private final Stage stage;

    SampleCounting(
            MemberService members,
            OrganisationService organisations,
            ContactService contacts,
            SamePersonService same,
            Stage stage) {
        this.members = members;
        this.organisations = organisations;
        this.contacts = contacts;
        this.same = same;
        this.stage = stage;
    }

    void load(Cast cast, SampleCalendar calendar, Instant now) {
        var moment = calendar.moment(WRITTEN_DOWN, LocalTime.of(16, 0));
        if (moment.isAfter(now)) return;
        var met = cast.crowd().get(MET);
        var at = organisations.findByName(met.organisation()).orElseThrow();
        stage.by(requireNonNull(cast.facilitators().getFirst()), moment, () -> {
            contacts.record(new RecordContact(
                    ContactKind.INTERVIEW,
                    at,
                    calendar.day(BEFORE_THE_PROGRAMME),
                    Set.of(),
                    Set.of(met.id()),
                    0,
                    "Asked in July already, before anything had begun."));
        });
        var guest = stage.bySystem(
                moment,
                () -> members.registerGuest(
                        new RegisterGuest("Guest at the door (sample guest)", null, null, calendar.day(WRITTEN_DOWN))));
        stage.by(
                cast.signIn("manager"),
                now,
                () -> same.countAsOne(guest, cast.crowd().get(CAME_TWICE).id()));
    }
}
