package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import org.folkmoot.idea.CoAuthorLine;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.IdeaAction;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** For an idea's authors: who writes it with whom, asking somebody to join in, leaving. */
class CoAuthorSection extends Section {

    private final transient CoAuthorService coAuthors;
    private final transient Runnable changed;
    private final transient IdeaDetail idea;
    private final Div content = new Div();

    /** @param changed what to refresh when the person has left */
    CoAuthorSection(CoAuthorService coAuthors, IdeaDetail idea, Runnable changed) {
        this.coAuthors = coAuthors;
        this.idea = idea;
        this.changed = changed;
        addClassNames("fm-section", "fm-coauthors");
        add(new H2(getTranslation("idea.coauthor.title")), content);
        show();
    }

    private void show() {
        content.removeAll();
        var with = coAuthors.of(idea.id());
        if (with.isEmpty()) content.add(new Paragraph(getTranslation("idea.coauthor.none")));
        else content.add(new Rows(with.stream().map(this::row).toArray(Row[]::new)));
        if (idea.openActions().contains(IdeaAction.INVITE)) content.add(invite());
        if (!idea.mine()) content.add(leave());
    }

    private Row row(CoAuthorLine one) {
        var row = new Row(one.name(), "");
        if (one.accepted()) return row;
        row.end(new Pill(getTranslation("idea.coauthor.asked"), Pill.Tone.WAITING));
        if (!idea.mine()) return row;
        var takeBack = new Button(
                getTranslation("idea.coauthor.take-back"),
                click -> tried(() -> coAuthors.takeBack(idea.id(), one.invitation())));
        takeBack.addClassName("fm-quiet");
        takeBack.setAriaLabel(getTranslation("idea.coauthor.take-back.one", one.name()));
        return row.end(takeBack);
    }

    private Div invite() {
        var address = new EmailField(getTranslation("idea.coauthor.address"));
        address.setWidth("min(100%, 24rem)");
        address.setHelperText(getTranslation("idea.coauthor.address.help"));
        var ask = new Button(getTranslation("idea.coauthor.ask"));
        ask.addClassName("fm-secondary");
        ask.addClickListener(click -> FieldErrors.on(address, () -> new EmailAddress(address.getValue()))
                .ifPresent(known -> {
                    if (tried(() -> coAuthors.invite(idea.id(), known)))
                        Notice.show(getTranslation("idea.coauthor.asked.done"));
                }));
        var line = new Div(address, ask);
        line.addClassName("fm-line");
        return line;
    }

    private Div leave() {
        var leave = new Button(
                getTranslation("idea.coauthor.leave"),
                click -> Confirm.ask(
                        getTranslation("idea.coauthor.leave.title"),
                        getTranslation("idea.coauthor.leave.text"),
                        getTranslation("idea.coauthor.leave"),
                        () -> {
                            if (tried(() -> coAuthors.leave(idea.id()))) changed.run();
                        }));
        leave.addClassName("fm-quiet");
        return new Div(leave);
    }

    private boolean tried(Runnable work) {
        try {
            work.run();
            show();
            return true;
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
            show();
            return false;
        }
    }
}
