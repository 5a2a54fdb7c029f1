package org.folkmoot.commontheme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.TestNotes;
import org.springframework.stereotype.Component;

/** Sessions with notes, and gatherings from them. The programme must be loaded. */
@Component
public class TestGatherings {

    /** @param lines of its second section */
    public record Noted(DialogueSessionId session, List<NoteLineId> lines) {

        public NoteLineId line(int index) {
            return lines.get(index);
        }
    }

    private final TestNotes made;
    private final NotesService notes;
    private final GatheringService gatherings;
    private final CommonThemeService themes;
    private final TestMembers people;

    TestGatherings(
            TestNotes made,
            NotesService notes,
            GatheringService gatherings,
            CommonThemeService themes,
            TestMembers people) {
        this.made = made;
        this.notes = notes;
        this.gatherings = gatherings;
        this.themes = themes;
        this.people = people;
    }

    /** Notes with these lines under "Issues and challenges", sent round. */
    public Noted circulated(MemberId host, String title, int daysAgo, String... words) {
        var noted = draft(host, title, daysAgo, words);
        people.as(host, () -> notes.circulate(noted.session()));
        return noted;
    }

    public Noted published(MemberId host, String title, int daysAgo, String... words) {
        var noted = circulated(host, title, daysAgo, words);
        publish(host, noted);
        return noted;
    }

    public void publish(MemberId host, Noted noted) {
        people.as(host, () -> {
            notes.approve(noted.session(), "All have answered.");
            notes.publish(noted.session());
        });
    }

    public Noted draft(MemberId host, String title, int daysAgo, String... words) {
        var session = made.over(title, daysAgo, host);
        var section = made.begin(host, session).get(3);
        return new Noted(
                session,
                Arrays.stream(words)
                        .map(one -> made.write(host, session, section, one))
                        .toList());
    }

    public GatheringId begin(MemberId host, String title, Noted... noted) {
        return people.as(
                host,
                () -> gatherings.begin(
                        new DescribeGathering(title, "What do we hear everywhere?"),
                        Arrays.stream(noted).map(Noted::session).toList()));
    }

    public CommonThemeId theme(MemberId host, GatheringId gathering, String title, NoteLineId... lines) {
        return people.as(host, () -> {
            var theme = themes.add(gathering, new WriteTheme(title, ""));
            themes.gather(gathering, theme, Set.of(lines));
            return theme;
        });
    }
}
