package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.evidence.AssetService;
import org.folkmoot.evidence.EvidenceRef;
import org.folkmoot.evidence.EvidenceService;
import org.folkmoot.evidence.FindingService;
import org.folkmoot.evidence.WriteAsset;
import org.folkmoot.evidence.WriteEvidence;
import org.folkmoot.evidence.WriteFinding;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.option.MustDoService;
import org.folkmoot.option.OptionId;
import org.folkmoot.option.OptionService;
import org.folkmoot.option.WriteOption;
import org.folkmoot.sample.SampleTexts.EvidenceText;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Before it reports, one inquiry keeps an evidence log, finds things, lists what is there, and chooses one of three options. */
@Component
@Profile("sample")
class SampleEvidence {

    private static final Duration FOUND_BEFORE = Duration.ofDays(5);
    private static final Duration COMPARED_BEFORE = Duration.ofDays(4);
    private static final Duration CHOSEN_BEFORE = Duration.ofDays(3);
    private static final LocalTime ENTERED_AT = LocalTime.of(18, 0);

    private final InquiryService inquiries;
    private final InquiryRooms rooms;
    private final EvidenceService evidence;
    private final FindingService findings;
    private final AssetService assets;
    private final OptionService options;
    private final MustDoService mustDos;
    private final Stage stage;

    SampleEvidence(
            InquiryService inquiries,
            InquiryRooms rooms,
            EvidenceService evidence,
            FindingService findings,
            AssetService assets,
            OptionService options,
            MustDoService mustDos,
            Stage stage) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.evidence = evidence;
        this.findings = findings;
        this.assets = assets;
        this.options = options;
        this.mustDos = mustDos;
        this.stage = stage;
    }

    void load(Cast cast, SampleCalendar calendar, Instant now) {
        var text = SampleFiles.evidence();
        var id = stage.by(
                cast.signIn("manager"),
                now,
                () -> inquiries.list(InquiryStage.UNDER_WAY, Pageable.unpaged()).stream()
                        .filter(one -> one.question().equals(text.question()))
                        .findFirst()
                        .orElseThrow()
                        .id());
        var people = contributors(cast, id, now);
        enter(text, id, people, calendar);
        find(text, id, people, now.minus(FOUND_BEFORE));
        compare(text, id, people, now);
    }

    /** Leads first. Who has contributed already is counted already. */
    private List<Person> contributors(Cast cast, InquiryId id, Instant now) {
        return stage.by(cast.signIn("manager"), now, () -> {
            var there =
                    rooms.people(id).stream().collect(Collectors.toMap(InquiryPerson::member, InquiryPerson::leads));
            return cast.crowd().stream()
                    .filter(person -> there.containsKey(person.id()))
                    .filter(person -> stage.by(person, now, () -> inquiries.find(id)).stream()
                            .anyMatch(detail -> detail.own() != null))
                    .sorted((one, other) ->
                            Boolean.compare(there.getOrDefault(other.id(), false), there.getOrDefault(one.id(), false)))
                    .toList();
        });
    }

    private void enter(EvidenceText text, InquiryId id, List<Person> people, SampleCalendar calendar) {
        for (var i = 0; i < text.entries().size(); i++) {
            var entry = text.entries().get(i);
            stage.by(
                    people.get(i % people.size()),
                    calendar.moment(entry.day(), ENTERED_AT),
                    () -> evidence.enter(
                            id,
                            new WriteEvidence(
                                    entry.kind(),
                                    entry.source(),
                                    calendar.day(entry.day()),
                                    entry.says(),
                                    entry.link())));
        }
    }

    private void find(EvidenceText text, InquiryId id, List<Person> people, Instant moment) {
        var entries = stage.by(people.getFirst(), moment, () -> evidence.standing(id));
        for (var i = 0; i < text.findings().size(); i++) {
            var found = text.findings().get(i);
            var rests = found.rests().stream()
                    .map(number -> entries.get(number - 1))
                    .map(EvidenceRef::id)
                    .collect(Collectors.toSet());
            stage.by(
                    people.get(i % people.size()),
                    moment,
                    () -> findings.add(id, new WriteFinding(found.heading(), found.title(), found.wording(), rests)));
        }
        for (var i = 0; i < text.assets().size(); i++) {
            var asset = text.assets().get(i);
            stage.by(
                    people.get(i % people.size()),
                    moment,
                    () -> assets.add(id, new WriteAsset(asset.kind(), asset.name(), asset.note())));
        }
    }

    private void compare(EvidenceText text, InquiryId id, List<Person> people, Instant now) {
        var lead = people.getFirst();
        List<OptionId> added = new ArrayList<>();
        for (var one : text.options())
            added.add(stage.by(
                    people.get(added.size()),
                    now.minus(COMPARED_BEFORE),
                    () -> options.add(
                            id,
                            new WriteOption(one.title(), one.principle(), one.benefits(), one.risks(), one.keeper()))));
        text.mustDos().forEach(one -> stage.by(lead, now.minus(COMPARED_BEFORE), () -> mustDos.add(id, one)));
        stage.by(lead, now.minus(CHOSEN_BEFORE), () -> options.choose(id, added.get(text.chosen() - 1), text.reason()));
    }
}
