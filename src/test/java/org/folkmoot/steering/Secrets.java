package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.scoring.CriteriaService;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.scoring.NoteService;
import org.folkmoot.scoring.TestScores;
import org.folkmoot.scoring.WriteCriterion;
import org.springframework.stereotype.Component;

/**
 * Everything the steering group keeps to itself, put in with words nobody else uses: each begins with {@link #STEM}. Around it
 * what is open to all, and the people whose ideas they are about.
 */
@Component
class Secrets {

    static final String STEM = "quibble";

    static final String NOTE = STEM + "note";
    static final String CRITERION = STEM + "criterion";
    static final String INTEREST = STEM + "interest";
    static final String REASON = STEM + "reason";
    static final String STEER = STEM + "steer";
    static final String OWNER = STEM + "owner";
    static final String ACTION = STEM + "action";
    static final String REFERRED = STEM + "referred";
    static final String MERGE = STEM + "merge";
    static final String CORRECTION = STEM + "correction";
    static final String TAG = STEM + "tag";
    static final String VIEW = STEM + "view";
    static final String TEMPLATE = STEM + "template";
    static final String VENUE = STEM + "venue";
    static final String ITEM = STEM + "item";
    static final String MINUTES = STEM + "minutes";
    static final String REMARK = STEM + "remark";

    static final List<String> ALL = List.of(
            NOTE,
            CRITERION,
            INTEREST,
            REASON,
            STEER,
            OWNER,
            ACTION,
            REFERRED,
            MERGE,
            CORRECTION,
            TAG,
            VIEW,
            TEMPLATE,
            VENUE,
            ITEM,
            MINUTES,
            REMARK);

    /** @param ideas the first is the author's and has everything; the supporter backs it */
    record Kept(MemberId ada, MemberId author, MemberId supporter, List<IdeaId> ideas, MeetingId meeting) {}

    private final TestProgramme programme;
    private final TestMembers people;
    private final TestIdeas ideas;
    private final TestAnswers answers;
    private final TestScores scores;
    private final IdeaService ideaService;
    private final CriteriaService criteria;
    private final NoteService notes;
    private final InterestService interests;
    private final SteeringService steering;
    private final Corrections corrections;
    private final MeetingService meetings;
    private final MeetingAgendaService agenda;
    private final MinutesService minutes;
    private final TagService tags;
    private final KeptViewService views;
    private final AnswerTemplateService templates;

    Secrets(
            TestProgramme programme,
            TestMembers people,
            TestIdeas ideas,
            TestAnswers answers,
            TestScores scores,
            IdeaService ideaService,
            CriteriaService criteria,
            NoteService notes,
            InterestService interests,
            SteeringService steering,
            Corrections corrections,
            MeetingService meetings,
            MeetingAgendaService agenda,
            MinutesService minutes,
            TagService tags,
            KeptViewService views,
            AnswerTemplateService templates) {
        this.programme = programme;
        this.people = people;
        this.ideas = ideas;
        this.answers = answers;
        this.scores = scores;
        this.ideaService = ideaService;
        this.criteria = criteria;
        this.notes = notes;
        this.interests = interests;
        this.steering = steering;
        this.corrections = corrections;
        this.meetings = meetings;
        this.agenda = agenda;
        this.minutes = minutes;
        this.tags = tags;
        this.views = views;
        this.templates = templates;
    }

    Kept put() {
        programme.load();
        var ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        var ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        var author = people.named("Pat Author", Role.PARTICIPANT);
        var supporter = people.named("Sue Supporter", Role.PARTICIPANT);
        var benches = ideas.by(author, "Benches along the mill path");
        var sheds = ideas.by(author, "Lending sheds");
        var lanterns = ideas.by(supporter, "Lanterns by the river");
        var hedges = ideas.by(author, "Hedges between the fields");
        people.as(supporter, () -> ideaService.support(benches));
        people.as(author, () -> ideaService.support(lanterns));
        answers.decline(hedges);
        scored(benches, List.of(ada, ben));
        people.as(
                ada,
                () -> notes.write(new org.folkmoot.scoring.WriteNote(
                        UUID.randomUUID(), benches, "Ask @Ben Heath about the " + NOTE + ".")));
        people.as(ben, () -> interests.declare(new DeclareInterest(sheds, "My " + INTEREST + ".")));
        people.as(ada, () -> prepared(benches, sheds, lanterns, hedges));
        people.as(ada, () -> desk(benches));
        var meeting = people.as(ada, () -> met(ada, ben, benches));
        return new Kept(ada, author, supporter, List.of(benches, sheds, lanterns, hedges), meeting);
    }

    private void scored(IdeaId idea, List<MemberId> by) {
        SystemWork.run(() -> {
            criteria.add(new WriteCriterion("Benefit", "", 10));
            criteria.add(new WriteCriterion(CRITERION, "", 1));
        });
        for (var member : by) scores.putIn(member, idea, 3, 1);
    }

    private String prepared(IdeaId benches, IdeaId sheds, IdeaId lanterns, IdeaId hedges) {
        var yes = new GiveAnswer(Outcome.APPROVED, "A " + REASON + ".", "A " + STEER + ".", null, "");
        steering.prepare(new PrepareDecision(benches, yes.ownedBy("The " + OWNER, "Do the " + ACTION + "."), null));
        steering.prepare(new PrepareDecision(
                sheds, new GiveAnswer(Outcome.REFERRED, "Theirs.", "", null, "The " + REFERRED), null));
        steering.prepare(new PrepareDecision(lanterns, GiveAnswer.merge(benches, "The same " + MERGE + ".", ""), null));
        corrections.prepare(new PrepareCorrection(
                hedges,
                1,
                new GiveAnswer(Outcome.APPROVED, "A " + CORRECTION + ".", "", null, "")
                        .ownedBy("The county council", "Begin.")));
        return "";
    }

    private String desk(IdeaId idea) {
        tags.tag(idea, tags.named(TAG).id());
        views.keep(VIEW, QueueQuery.ALL);
        templates.add(new WriteTemplate(TEMPLATE, Outcome.DECLINED, "No.", ""));
        return "";
    }

    /** Ended, its minutes still a draft. */
    private MeetingId met(MemberId chair, MemberId clerk, IdeaId idea) {
        var meeting = meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), VENUE, chair, clerk));
        agenda.add(meeting, List.of(idea), 5);
        meetings.start(meeting);
        meetings.attend(meeting, chair, AttendanceKind.PRESENT);
        var item = meetings.find(meeting).orElseThrow().items().getFirst().id();
        agenda.note(meeting, new WriteNote(item, "They spoke of the " + ITEM + ".", 0));
        meetings.end(meeting);
        minutes.remark(meeting, "The " + REMARK + " is missing.");
        minutes.save(meeting, minutes.find(meeting).orElseThrow().words() + "\n\nThey noted the " + MINUTES + ".", 0);
        return meeting;
    }

    /** Tables whose rows a parameter of a route may name. */
    static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("announcementId", "announcement"),
            Map.entry("bulkId", "steering_bulk"),
            Map.entry("caseId", "moderation_case"),
            Map.entry("draftId", "idea_draft"),
            Map.entry("frameId", "map_frame"),
            Map.entry("gatheringId", "theme_gathering"),
            Map.entry("historyLineId", "history_line"),
            Map.entry("ideaId", "idea"),
            Map.entry("importId", "sheet_import"),
            Map.entry("inquiryId", "inquiry"),
            Map.entry("mailId", "mail_message"),
            Map.entry("meetingId", "meeting"),
            Map.entry("methodTemplateId", "method_template"),
            Map.entry("memberId", "member"),
            Map.entry("number", "frozen_figures"),
            Map.entry("organisationId", "organisation"),
            Map.entry("publicationId", "publication"),
            Map.entry("sessionId", "dialogue_session"),
            Map.entry("storyId", "story"),
            Map.entry("strand", "strand"),
            Map.entry("targetId", "target_entry"),
            Map.entry("month", "dialogue_session"),
            Map.entry("round", "feedback_asking"),
            Map.entry("roundId", "room_round"),
            Map.entry("seriesId", "conversation_series"),
            Map.entry("templateId", "note_template"),
            Map.entry("id", "stored_file"),
            Map.entry("token", "one_time_link"));
}
