package org.folkmoot.note;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sessions that are over, with people who came, and their notes. The programme must be loaded. */
@Component
public class TestNotes {

    private final TestConversations conversations;
    private final DeskService desk;
    private final NotesService notes;
    private final NoteLineService lines;
    private final NoteTemplateService templates;
    private final TestMembers people;
    private final PortalClock clock;

    TestNotes(
            TestConversations conversations,
            DeskService desk,
            NotesService notes,
            NoteLineService lines,
            NoteTemplateService templates,
            TestMembers people,
            PortalClock clock) {
        this.conversations = conversations;
        this.desk = desk;
        this.notes = notes;
        this.lines = lines;
        this.templates = templates;
        this.people = people;
        this.clock = clock;
    }

    /** It ended so many days ago; these people were checked in. */
    public DialogueSessionId over(String title, int daysAgo, MemberId facilitator, MemberId... came) {
        Instant start = clock.instant().minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.SECONDS);
        var session = clock.at(start.minus(Duration.ofDays(9)), () -> conversations.session(title, start, 25));
        clock.at(start, () -> {
            for (var person : came) people.as(facilitator, () -> desk.walkIn(session, person));
            return "";
        });
        return session;
    }

    /** With the sections of the portal's own template. */
    public List<NoteSection> begin(MemberId facilitator, DialogueSessionId session) {
        return people.as(facilitator, () -> {
            notes.begin(session, templates.offered().getFirst().latest());
            return notes.find(session).orElseThrow().sections();
        });
    }

    public NoteLineId write(MemberId by, DialogueSessionId session, NoteSection section, String words) {
        return write(by, session, section, null, words);
    }

    public NoteLineId write(
            MemberId by, DialogueSessionId session, NoteSection section, @Nullable NoteLineId after, String words) {
        var id = new NoteLineId(Ids.next());
        people.as(by, () -> lines.write(new WriteLine(id, session, section.id(), after, words)));
        return id;
    }
}
