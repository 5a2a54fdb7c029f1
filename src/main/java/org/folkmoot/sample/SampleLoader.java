package org.folkmoot.sample;

import java.time.Duration;
import org.folkmoot.member.SetUpService;
import org.folkmoot.programme.ProgrammeFileService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the sample into an empty database, in one transaction: a start that is killed half way leaves nothing behind and
 * the next one begins again. Runners come before readiness, so the portal is ready when the sample is there and the
 * ledger has taken it.
 */
@Component
@Profile("sample")
@Order(0)
class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final ProgrammeService programme;
    private final ProgrammeFileService files;
    private final SetUpService setUp;
    private final SamplePeople people;
    private final SampleConversations conversations;
    private final SampleFacilitation facilitation;
    private final SampleRounds rounds;
    private final SampleNotes notes;
    private final SampleCommonThemes commonThemes;
    private final SampleFeedback feedback;
    private final SampleRoom room;
    private final SampleInquiries inquiries;
    private final SampleMethods methods;
    private final SampleIssues issues;
    private final SamplePriorityMap priorityMap;
    private final SampleEvidence evidence;
    private final SampleInquiryReports inquiryReports;
    private final SampleIdeas ideas;
    private final SampleDelivery delivery;
    private final SampleWriting writing;
    private final SampleScores scores;
    private final SampleModeration moderation;
    private final SampleDoors doors;
    private final SampleOutreach outreach;
    private final SampleCounting counting;
    private final SampleNews news;
    private final SampleSearches searches;
    private final SampleAnnouncements announcements;
    private final SampleQueue queue;
    private final SampleTargets targets;
    private final SampleHistory history;
    private final SampleOpenFigures openFigures;
    private final SampleMark mark;
    private final Settling settling;
    private final Stage stage;
    private final PortalClock clock;
    private final TransactionTemplate whole;

    SampleLoader(
            ProgrammeService programme,
            ProgrammeFileService files,
            SetUpService setUp,
            SamplePeople people,
            SampleConversations conversations,
            SampleFacilitation facilitation,
            SampleRounds rounds,
            SampleNotes notes,
            SampleCommonThemes commonThemes,
            SampleFeedback feedback,
            SampleRoom room,
            SampleInquiries inquiries,
            SampleMethods methods,
            SampleIssues issues,
            SamplePriorityMap priorityMap,
            SampleEvidence evidence,
            SampleInquiryReports inquiryReports,
            SampleIdeas ideas,
            SampleDelivery delivery,
            SampleWriting writing,
            SampleScores scores,
            SampleModeration moderation,
            SampleDoors doors,
            SampleOutreach outreach,
            SampleCounting counting,
            SampleNews news,
            SampleSearches searches,
            SampleAnnouncements announcements,
            SampleQueue queue,
            SampleTargets targets,
            SampleHistory history,
            SampleOpenFigures openFigures,
            SampleMark mark,
            Settling settling,
            Stage stage,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.programme = programme;
        this.files = files;
        this.setUp = setUp;
        this.people = people;
        this.conversations = conversations;
        this.facilitation = facilitation;
        this.rounds = rounds;
        this.notes = notes;
        this.commonThemes = commonThemes;
        this.feedback = feedback;
        this.room = room;
        this.inquiries = inquiries;
        this.methods = methods;
        this.issues = issues;
        this.priorityMap = priorityMap;
        this.evidence = evidence;
        this.inquiryReports = inquiryReports;
        this.ideas = ideas;
        this.delivery = delivery;
        this.writing = writing;
        this.scores = scores;
        this.moderation = moderation;
        this.doors = doors;
        this.outreach = outreach;
        this.counting = counting;
        this.news = news;
        this.searches = searches;
        this.announcements = announcements;
        this.queue = queue;
        this.targets = targets;
        this.history = history;
        this.openFigures = openFigures;
        this.mark = mark;
        this.settling = settling;
        this.stage = stage;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (load()) settling.await();
        if (!mark.isThere()) return;
        history.load();
        openFigures.freeze();
    }

    /** @return whether it was loaded now; a database with a programme or a person in it is left alone */
    boolean load() {
        if (mark.isThere()) return false;
        if (programme.programme().isPresent() || setUp.done()) {
            LOG.warn("The database is in use already, so the sample was not loaded.");
            return false;
        }
        var begun = System.nanoTime();
        whole.executeWithoutResult(status -> everything());
        LOG.info(
                "The sample is loaded, in {} ms.",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return true;
    }

    private void everything() {
        var now = clock.instant();
        var calendar = new SampleCalendar(clock.today(), clock.getZone());
        stage.bySystem(now, () -> files.importFile(files.shifted(SampleFiles.programme(), calendar.days())));
        var cast = people.load(calendar);
        var placing = Placing.in(programme.strategy());
        conversations.load(cast, calendar, now);
        facilitation.load(cast, now, clock.today());
        inquiries.load(cast, placing, calendar);
        methods.load(cast, now);
        evidence.load(cast, calendar, now);
        inquiries.report(cast, now);
        priorityMap.load(cast, now);
        ideas.load(cast, placing, calendar, now);
        issues.load(cast, now);
        inquiryReports.load(cast, placing, calendar, now);
        delivery.load(cast, now, clock.today());
        writing.load(cast, now);
        rounds.load(cast, now);
        notes.load(cast, now);
        commonThemes.load(cast, now);
        feedback.load(cast, now);
        room.load(cast, now);
        scores.load(cast, now);
        moderation.load(cast, now);
        doors.load(cast, now);
        outreach.load(cast, calendar, now);
        counting.load(cast, calendar, now);
        news.load(cast, calendar, now);
        searches.load(cast, now);
        announcements.load(cast, now);
        queue.load(cast, now);
        targets.load(cast, placing, calendar, now);
        openFigures.load(cast, now);
        mark.set(now);
    }
}
