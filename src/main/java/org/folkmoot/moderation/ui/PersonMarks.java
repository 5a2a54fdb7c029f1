package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.moderation.ModeratedAuthors;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** For programme managers: whether a person is trusted or blocked, and taking that back. */
@org.springframework.stereotype.Component
class PersonMarks implements PersonSection {

    private final ModeratedAuthors authors;
    private final CurrentMember currentMember;
    private final Dates dates;

    PersonMarks(ModeratedAuthors authors, CurrentMember currentMember, Dates dates) {
        this.authors = authors;
        this.currentMember = currentMember;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String titleKey() {
        return "moderation.person.title";
    }

    @Override
    public Optional<? extends Component> create(MemberId person) {
        if (!currentMember.has(Role.MANAGER) || authors.of(person).isEmpty()) return Optional.empty();
        var part = new Div();
        fill(part, person);
        return Optional.of(part);
    }

    private void fill(Div part, MemberId person) {
        part.removeAll();
        var marks = authors.of(person);
        part.add(
                marks.isEmpty()
                        ? new Paragraph(part.getTranslation("moderation.person.none"))
                        : new MarkRows(
                                marks,
                                dates,
                                one -> new Span(part.getTranslation("moderation.person." + one.mark())),
                                (mark, reason) -> end(part, person, mark, reason)));
    }

    private void end(Div part, MemberId person, UUID mark, String reason) {
        try {
            authors.end(mark, reason);
            Notice.show(part.getTranslation("moderation.person.ended"));
        } catch (RefusedException refused) {
            Notice.keep(Sections.words(part, refused));
        }
        fill(part, person);
    }
}
