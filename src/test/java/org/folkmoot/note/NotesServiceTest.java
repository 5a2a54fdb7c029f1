package org.folkmoot.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.SuggestService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From draft to published and back: who reads what, who is told, what is found. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class NotesServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    NotesService notes;

    @Autowired
    NoteLineService lines;

    @Autowired
    NoteQuotationService quotations;

    @Autowired
    NoteIdeaService noteIdeas;

    @Autowired
    NoteTemplateService templates;

    @Autowired
    NotesReminding reminding;

    @Autowired
    IdeaService ideas;

    @Autowired
    CommentService comments;

    @Autowired
    SearchService search;

    @Autowired
    SuggestService suggest;

    @Autowired
    SearchIndex index;

    @Autowired
    TestNotes made;

    @Autowired
    TestConversations conversations;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    NotePersonalData personalData;

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    private MemberId host;
    private MemberId came;
    private MemberId stranger;
    private DialogueSessionId session;
    private List<NoteSection> sections;

    @BeforeEach
    void notesOfASession() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        came = people.named("Ben Birch", Role.PARTICIPANT);
        stranger = people.named("Cleo Cedar", Role.PARTICIPANT);
        session = made.over("Ageing well", 20, host, came);
        sections = made.begin(host, session);
    }

    @Test
    void theTemplateIsTheOneOfTheWordsAndNotesKeepTheEditionTheyBeganWith() {
        assertThat(sections)
                .extracting(NoteSection::title)
                .containsExactly(
                        "Purpose",
                        "How it was run",
                        "Achievements",
                        "Issues and challenges",
                        "How do we change",
                        "Ideas",
                        "Agenda for next time",
                        "In people's own words");
        var manager = people.person(Role.MANAGER);
        var template = people.as(manager, () -> templates.all()).getFirst();
        people.as(
                manager,
                () -> templates.edit(new EditTemplate(
                        template.id(),
                        1,
                        "Short notes",
                        3,
                        true,
                        List.of(new NoteSectionText(NoteSectionKind.LINES, "What was said", "")))));
        assertThat(people.as(host, () -> notes.find(session)).orElseThrow().sections())
                .hasSize(8);
        var other = made.over("Rural buses", 5, host);
        assertThat(made.begin(host, other)).extracting(NoteSection::title).containsExactly("What was said");
        refused(
                "template-changed",
                () -> people.as(
                        manager,
                        () -> templates.edit(
                                new EditTemplate(template.id(), 1, "Mine", 3, true, template.sections()))));
        var copy = people.as(manager, () -> templates.copy(template.id(), "Another"));
        assertThat(people.as(manager, () -> templates.find(copy)).orElseThrow().sections())
                .hasSize(1);
        assertThatThrownBy(() -> people.as(host, () -> templates.all())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLastTemplateOnOfferStays() {
        var manager = people.person(Role.MANAGER);
        var template = people.as(manager, () -> templates.all()).getFirst();
        refused(
                "last-template",
                () -> people.as(
                        manager,
                        () -> templates.edit(
                                new EditTemplate(template.id(), 1, "Aside", 3, false, template.sections()))));
    }

    @Test
    void notesBeginOnceAndNotBeforeTheirSession() throws Exception {
        var edition = people.as(host, () -> templates.offered()).getFirst().latest();
        var toCome = conversations.session(
                "Rural buses", clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS), 25);
        refused("session-not-begun", () -> people.as(host, () -> notes.begin(toCome, edition)));
        refused("begun-already", () -> people.as(host, () -> notes.begin(session, edition)));
        var other = made.over("Villages", 5, host);
        Callable<String> begin = () -> people.as(host, () -> {
            notes.begin(other, edition);
            return "";
        });
        var outcomes = Races.together(List.of(begin, begin, begin, begin));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
    }

    @Test
    void aDraftIsForThoseWhoRunSessionsThenThoseWhoCameReadThenEverybody() {
        line(0, "To hear each other.");
        readable(Set.of(Role.FACILITATOR, Role.MANAGER), false, false);
        as(host, () -> notes.circulate(session));
        readable(Set.of(Role.FACILITATOR, Role.MANAGER), true, false);
        as(host, () -> notes.approve(session, "All have answered."));
        readable(Set.of(Role.FACILITATOR, Role.MANAGER), true, false);
        as(host, () -> notes.publish(session));
        readable(EnumSet.allOf(Role.class), true, true);
        as(host, () -> notes.stepBack(session, "A name too many."));
        readable(Set.of(Role.FACILITATOR, Role.MANAGER), true, false);
        as(host, () -> notes.stepBack(session, "Once more."));
        readable(Set.of(Role.FACILITATOR, Role.MANAGER), false, false);
    }

    @Test
    void eachStepIsCheckedAndOnRecord() {
        refused("nothing-written", () -> as(host, () -> notes.circulate(session)));
        refused("wrong-step", () -> as(host, () -> notes.publish(session)));
        refused("no-step-to-take-back", () -> as(host, () -> notes.stepBack(session, "why")));
        var line = line(0, "To hear each other.");
        as(host, () -> notes.circulate(session));
        refused("wrong-step", () -> as(host, () -> notes.circulate(session)));
        refused("comments-still-open", () -> as(host, () -> notes.approve(session, " ")));
        clock.at(clock.instant().plus(Duration.ofDays(10)).plusSeconds(1), () -> {
            as(host, () -> notes.approve(session, ""));
            return "";
        });
        refused("not-writable", () -> as(host, () -> lines.change(line, 1, "Changed")));
        as(host, () -> notes.publish(session));
        as(host, () -> notes.stepBack(session, "A name too many."));
        as(host, () -> lines.change(line, 1, "Changed"));
        assertThat(sql.queryForList("select kind from notes_step order by taken_at, id", String.class))
                .containsExactlyInAnyOrder("CIRCULATED", "APPROVED", "PUBLISHED", "TAKEN_BACK");
        assertThat(people.as(host, () -> notes.find(session)).orElseThrow().steps())
                .allMatch(step -> step.by().equals("Ann Ashe"));
        assertThat(sql.queryForList("select what from audit_entry where what like 'note.audit.%'", String.class))
                .contains("note.audit.circulated", "note.audit.published", "note.audit.taken-back");
    }

    @Test
    void thoseWhoCameCommentForTenDaysAndAmongThemselves() {
        line(0, "To hear each other.");
        var on = new CommentOn("notes", session.value());
        var say = new WriteComment(on, null, "You left out the lunch.");
        assertThatThrownBy(() -> people.as(came, () -> comments.write(say))).isInstanceOf(RefusedException.class);
        as(host, () -> notes.circulate(session));
        assertThatThrownBy(() -> people.as(stranger, () -> comments.write(new WriteComment(on, null, "Me too"))))
                .isInstanceOf(RefusedException.class);
        people.as(came, () -> comments.write(say));
        assertThat(people.as(host, () -> comments.on(on, 20)).threads()).hasSize(1);
        assertThat(people.as(stranger, () -> comments.on(on, 20)).threads()).isEmpty();
        clock.at(clock.instant().plus(Duration.ofDays(10)).plusSeconds(1), () -> {
            assertThatThrownBy(() -> people.as(came, () -> comments.write(new WriteComment(on, null, "Late"))))
                    .isInstanceOf(RefusedException.class);
            as(host, () -> notes.approve(session, ""));
            return "";
        });
        as(host, () -> notes.publish(session));
        assertThat(people.asVisitor(() -> comments.on(on, 20)).threads()).isEmpty();
        assertThat(people.as(stranger, () -> comments.on(on, 20)).threads()).isEmpty();
        assertThat(people.as(came, () -> comments.on(on, 20)).threads()).hasSize(1);
    }

    @Test
    void aSpeakerIsNamedOnlyWhenTheyAgreedUnderTheseWords() {
        var line = line(7, "It made me less alone.");
        assertThat(quotation(stranger, line)).as("not readable yet").isNull();
        assertThat(quotation(host, line).named()).isNull();
        refused("not-a-speaker", () -> as(host, () -> quotations.quote(line, true, stranger)));
        as(host, () -> quotations.quote(line, true, came));
        assertThat(quotation(host, line).speaker()).isEqualTo("Ben Birch");
        assertThat(quotation(host, line).named()).isNull();
        as(host, () -> quotations.enterAnswer(line, true));
        assertThat(quotation(host, line).named()).isEqualTo("Ben Birch");
        as(host, () -> lines.change(line, 1, "It made me much less alone."));
        assertThat(quotation(host, line).named()).as("other words").isNull();
        published();
        var seen = quotation(stranger, line);
        assertThat(seen.named()).isNull();
        assertThat(seen.speaker()).isNull();
        assertThatThrownBy(() -> people.as(stranger, () -> quotations.answer(line, true)))
                .isInstanceOf(RefusedException.class);
        as(came, () -> quotations.answer(line, true));
        assertThat(quotation(stranger, line).named()).isEqualTo("Ben Birch");
        assertThat(quotation(came, line).mine()).isTrue();
        as(came, () -> quotations.answer(line, false));
        assertThat(quotation(stranger, line).named()).isNull();
        assertThat(sql.queryForObject("select count(*) from note_quotation_consent", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void aLineBecomesOneIdeaWhoeverClicksAndBothPointToEachOther() throws Exception {
        var words = "A shed in each village that lends ladders, drills and mowers, run by those who know how, open on"
                + " Saturday mornings when people need them";
        var line = line(5, words);
        var other = people.person(Role.MANAGER);
        Callable<Object> click = () -> people.as(host, () -> noteIdeas.putForward(line));
        Callable<Object> also = () -> people.as(other, () -> noteIdeas.putForward(line));
        var outcomes = Races.together(List.of(click, also, click));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(sql.queryForObject("select count(*) from idea", Integer.class))
                .isEqualTo(1);
        var shown = people.as(host, () -> notes.find(session))
                .orElseThrow()
                .sections()
                .get(5)
                .lines()
                .getFirst();
        var idea = people.asVisitor(() -> ideas.find(shown.idea().id())).orElseThrow();
        assertThat(idea.title())
                .hasSizeLessThanOrEqualTo(120)
                .startsWith("A shed in each village")
                .endsWith("…");
        assertThat(idea.wording()).isEqualTo(words);
        assertThat(idea.origin().kind()).isEqualTo("session");
        assertThat(idea.origin().link()).isEqualTo("conversations/" + session.value() + "/notes?line=" + line.value());
        assertThat(idea.typed().owned()).as("of a participant").isFalse();
    }

    @Test
    void onlyPublishedNotesAreFoundAndTakenBackTheyAreGoneAgain() {
        line(3, "The wyvern bridge is closed in winter.");
        as(host, () -> quotations.quote(line(7, "Griffins helped me."), true, came));
        nowhere("wyvern");
        as(host, () -> notes.circulate(session));
        nowhere("wyvern");
        as(host, () -> notes.approve(session, "All have answered."));
        nowhere("wyvern");
        as(host, () -> notes.publish(session));
        index.awaitUpToDate();
        people.asVisitor(() -> {
            var found = search.find("wyvern", null, FIRST);
            assertThat(found.counts()).containsExactly(java.util.Map.entry(SearchKind.NOTES, 1L));
            assertThat(found.hits()).singleElement().satisfies(hit -> {
                assertThat(hit.path()).isEqualTo("conversations/" + session.value() + "/notes");
                assertThat(hit.title()).isEqualTo("Ageing well");
                assertThat(hit.textHtml()).contains("<mark>wyvern</mark>");
            });
            assertThat(search.find("birch", null, FIRST).total())
                    .as("a speaker who has not agreed finds nothing")
                    .isZero();
            return "";
        });
        as(host, () -> notes.stepBack(session, "A name too many."));
        nowhere("wyvern");
    }

    @Test
    void whoCameIsToldOnceAndTheHostRemindedOnceAWeekWhileNothingIsPublished() {
        line(0, "To hear each other.");
        as(host, () -> notes.circulate(session));
        assertThat(events.stream(NotesCirculated.class))
                .singleElement()
                .satisfies(round -> assertThat(round.people()).containsExactly(came));
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(reminding.remind()).isZero();
        clock.at(clock.instant().plus(Duration.ofDays(6)), () -> {
            assertThat(reminding.remind()).isZero();
            return "";
        });
        clock.at(clock.instant().plus(Duration.ofDays(8)), () -> {
            assertThat(reminding.remind()).isEqualTo(1);
            return "";
        });
        as(host, () -> notes.approve(session, "All have answered."));
        as(host, () -> notes.publish(session));
        clock.at(clock.instant().plus(Duration.ofDays(30)), () -> {
            assertThat(reminding.remind()).isZero();
            return "";
        });
    }

    @Test
    void whoLeavesIsToldWhatIsHeldAndTheirWordsAreAParticipantsFromThenOn() {
        var line = line(7, "It made me less alone.");
        as(host, () -> quotations.quote(line, true, came));
        as(host, () -> quotations.enterAnswer(line, true));
        var told = new java.util.TreeMap<String, Integer>();
        personalData.tell(came, new org.folkmoot.privacy.PersonalDataSink() {
            private String list = "";

            @Override
            public void list(String name) {
                list = name;
                told.put(name, 0);
            }

            @Override
            public boolean row(java.util.Map<String, ? extends @org.jspecify.annotations.Nullable Object> facts) {
                told.merge(list, 1, Integer::sum);
                assertThat(facts.values().toString()).contains("Ageing well", "It made me less alone.");
                return true;
            }
        });
        assertThat(told)
                .containsEntry("quotations", 1)
                .containsEntry("consents", 1)
                .containsEntry("lines", 0);
        new org.springframework.transaction.support.TransactionTemplate(transactions)
                .executeWithoutResult(status -> personalData.forget(new org.folkmoot.privacy.Forgetting(
                        came, "Ben Birch", "ben@example.org", false, "a former participant", clock.instant())));
        published();
        assertThat(quotation(stranger, line).named()).isNull();
        assertThat(quotation(host, line).speaker()).isNull();
        assertThat(sql.queryForObject("select count(*) from note_quotation_consent", Integer.class))
                .isZero();
    }

    @Test
    void listsAreForWhomTheyAre() {
        line(0, "To hear each other.");
        assertThat(notes.published(FIRST)).isEmpty();
        assertThat(people.as(host, () -> notes.unfinished(FIRST)))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(NotesState.DRAFT));
        assertThatThrownBy(() -> people.as(came, () -> notes.unfinished(FIRST)))
                .isInstanceOf(AccessDeniedException.class);
        published();
        assertThat(people.asVisitor(() -> notes.published(FIRST))).hasSize(1);
        assertThat(people.as(host, () -> notes.unfinished(FIRST))).isEmpty();
    }

    private void nowhere(String word) {
        index.awaitUpToDate();
        for (var who : List.of(came, stranger, host, people.person(Role.MANAGER), people.person(Role.STEERING)))
            people.as(who, () -> {
                assertThat(search.find(word, null, FIRST).total()).isZero();
                assertThat(search.find(word, null, FIRST).counts()).isEmpty();
                assertThat(suggest.beginning(word)).isEmpty();
            });
        assertThat(people.asVisitor(
                        () -> search.find("ageing", SearchKind.NOTES, FIRST).total()))
                .isZero();
    }

    private void readable(Set<Role> roles, boolean byThoseWhoCame, boolean byVisitors) {
        for (var role : Role.values())
            assertThat(people.as(people.person(role), () -> notes.find(session)).isPresent())
                    .as(role.name())
                    .isEqualTo(roles.contains(role));
        assertThat(people.as(came, () -> notes.find(session)).isPresent()).isEqualTo(byThoseWhoCame);
        assertThat(people.asVisitor(() -> notes.find(session)).isPresent()).isEqualTo(byVisitors);
    }

    private void published() {
        as(host, () -> notes.circulate(session));
        as(host, () -> notes.approve(session, "All have answered."));
        as(host, () -> notes.publish(session));
    }

    private NoteLine.Quotation quotation(MemberId who, NoteLineId line) {
        return people.as(who, () -> notes.find(session))
                .flatMap(found -> found.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .filter(one -> one.id().equals(line))
                        .findFirst())
                .map(NoteLine::quotation)
                .orElse(null);
    }

    private NoteLineId line(int section, String words) {
        return made.write(host, session, sections.get(section), words);
    }

    private void as(MemberId who, Runnable work) {
        people.as(who, work);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("note.refusal." + key);
    }
}
