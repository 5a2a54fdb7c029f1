package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.ProposeInquiry;
import org.folkmoot.notification.Interest;
import org.folkmoot.notification.InterestService;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.notification.QuietHours;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Something new for every inbox, and what people chose to be told. */
@Component
@Profile("sample")
class SampleNews {

    private static final int ALL = 500;
    private static final int FOLLOWED = 8;
    private static final int SEATS = 24;
    private static final int WEEKS = 10;

    private final InquiryService inquiries;
    private final ProgrammeService programme;
    private final IdeaService ideas;
    private final InterestService interests;
    private final PreferenceService preferences;
    private final Stage stage;

    SampleNews(
            InquiryService inquiries,
            ProgrammeService programme,
            IdeaService ideas,
            InterestService interests,
            PreferenceService preferences,
            Stage stage) {
        this.inquiries = inquiries;
        this.programme = programme;
        this.ideas = ideas;
        this.interests = interests;
        this.preferences = preferences;
        this.stage = stage;
    }

    void load(Cast cast, SampleCalendar calendar, Instant now) {
        var manager = cast.signIn("manager");
        var strand = programme.strands().stream()
                .filter(one -> one.number()
                        == SampleFiles.inquiries().inquiries().getFirst().strand())
                .findFirst()
                .orElseThrow();
        var yesterday = now.minus(Duration.ofHours(20));
        var inquiry = stage.by(
                manager,
                yesterday.minusSeconds(600),
                () -> inquiries.propose(new ProposeInquiry(
                        "What would make the first visit to any public office feel like a welcome?",
                        "**The first ten minutes**\n\nPeople tell us that they decide in the first ten minutes whether they come back. We want to sit in waiting rooms, ours and each other's, and find out what happens there.",
                        "Sample programme manager",
                        strand.id(),
                        null,
                        calendar.today().plusWeeks(2),
                        calendar.today().plusWeeks(2 + WEEKS),
                        SEATS,
                        2)));
        stage.by(manager, yesterday, () -> inquiries.open(inquiry));
        var newest = ideas.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, ALL))
                .getContent();
        newest.stream()
                .filter(idea -> idea.stage() == IdeaStage.APPROVED)
                .limit(FOLLOWED)
                .forEach(idea -> stage.by(
                        cast.signIn("observer"),
                        yesterday,
                        () -> interests.choose(idea.id().asOrigin(idea.title()), Interest.FOLLOWED)));
        newest.stream()
                .filter(idea -> idea.stage() == IdeaStage.SUBMITTED)
                .limit(1)
                .forEach(idea -> stage.by(
                        cast.signIn("participant"),
                        yesterday,
                        () -> interests.choose(idea.id().asOrigin(idea.title()), Interest.MUTED)));
        stage.by(
                cast.signIn("steering"),
                yesterday,
                () -> preferences.keepQuiet(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0))));
    }
}
