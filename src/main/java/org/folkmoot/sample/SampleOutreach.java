package org.folkmoot.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.outreach.ContactKind;
import org.folkmoot.outreach.ContactService;
import org.folkmoot.outreach.RecordContact;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The visits, interviews and briefings before and during the programme. */
@Component
@Profile("sample")
class SampleOutreach {

    private static final LocalDate FIRST = LocalDate.of(2008, 11, 4);
    private static final int DAYS_BETWEEN = 9;
    private static final List<String> NOTES = List.of(
            "They want to hear first what came of the last consultation.",
            "Transport came up within five minutes. They would host a conversation.",
            "Interested in the inquiry on assessment; will name somebody by the end of the month.",
            "Asked how much time it takes. Two minutes on the phone convinced them.",
            "The director would like a briefing for the whole management team.",
            "They have a list of good practice nobody has asked for yet.",
            "Sceptical, and said why. Worth going back with the first results.",
            "Will bring two colleagues to the next conversation.");

    private final ContactService contacts;
    private final OrganisationService organisations;
    private final Stage stage;

    SampleOutreach(ContactService contacts, OrganisationService organisations, Stage stage) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.stage = stage;
    }

    void load(Cast cast, SampleCalendar calendar, Instant now) {
        var register = organisations.all().stream().collect(Collectors.toMap(OrganisationSummary::name, one -> one));
        for (var i = 0; i < NOTES.size(); i++) {
            var day = FIRST.plusDays((long) i * DAYS_BETWEEN);
            var moment = calendar.moment(day, LocalTime.of(16, 0));
            if (moment.isAfter(now)) return;
            var met = cast.crowd().get(i * cast.crowd().size() / NOTES.size());
            var host = cast.facilitators().get(i % cast.facilitators().size());
            stage.by(host, moment, () -> contacts.record(contact(register, met, calendar.day(day))));
        }
    }

    private static RecordContact contact(Map<String, OrganisationSummary> register, Person met, LocalDate day) {
        var kinds = ContactKind.values();
        var number = (int) (day.toEpochDay() % NOTES.size());
        Set<MemberId> people = Set.of(met.id());
        return new RecordContact(
                kinds[number % kinds.length],
                java.util.Objects.requireNonNull(register.get(met.organisation()))
                        .id(),
                day,
                Set.of(),
                people,
                number % 3,
                NOTES.get(number));
    }
}
