package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.AttendanceKind;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingDetail.Person;
import org.jspecify.annotations.Nullable;

/** Who is there, who sent apologies, and whether that is a quorum. */
class MeetingPeople extends Section {

    /** What is entered about a member; null takes it back. */
    interface Entering extends BiConsumer<MemberId, @Nullable AttendanceKind> {}

    private @Nullable Button next;

    MeetingPeople(MeetingDetail meeting, Entering entering) {
        addClassName("fm-section");
        var quorum = meeting.quorum();
        var intro = new Paragraph(getTranslation(
                "steering.meeting.people.intro", meeting.present(), quorum.groupSize(), quorum.needed()));
        var held = quorum.heldBy(meeting.present());
        var says = new Paragraph(
                held
                        ? getTranslation("steering.meeting.quorum.yes")
                        : getTranslation("steering.meeting.quorum.no", quorum.needed() - meeting.present()));
        says.addClassName("fm-grey");
        add(new H2(getTranslation("steering.meeting.people")), intro, says);
        add(new Rows(meeting.group().stream()
                .map(person -> row(meeting, person, entering))
                .toArray(Row[]::new)));
    }

    /** The focus goes to the first member about whom nothing is entered. */
    void toNext() {
        if (next != null) next.focus();
    }

    private Row row(MeetingDetail meeting, Person person, Entering entering) {
        var row = new Row(person.name(), person.left() ? getTranslation("steering.meeting.left") : "");
        var kind = person.attendance();
        if (kind != null)
            row.end(new Pill(
                    getTranslation("steering.attendance." + kind),
                    kind == AttendanceKind.PRESENT ? Pill.Tone.GOOD : Pill.Tone.WAITING));
        if (!meeting.state().takesItems()) return row;
        if (kind != null)
            return row.end(button("steering.meeting.take-back", person, () -> entering.accept(person.id(), null)));
        for (var one : AttendanceKind.values()) {
            var button = button("steering.attendance." + one, person, () -> entering.accept(person.id(), one));
            if (next == null) next = button;
            row.end(button);
        }
        return row;
    }

    private Button button(String key, Person person, Runnable work) {
        var words = getTranslation(key);
        var button = new Button(words, click -> work.run());
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("steering.meeting.mark", person.name(), words));
        return button;
    }
}
