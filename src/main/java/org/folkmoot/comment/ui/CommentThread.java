package org.folkmoot.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.folkmoot.comment.CommentAction;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentLine;
import org.folkmoot.moderation.ui.NoteBanner;
import org.folkmoot.moderation.ui.ReportButton;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;

/** One comment with the answers to it. */
class CommentThread extends Div {

    private final CommentSection section;

    CommentThread(CommentSection section, CommentLine line) {
        this.section = section;
        addClassName("fm-thread");
        var answers = new Div();
        answers.addClassName("fm-replies");
        add(new One(line, line.id(), answers));
        line.replies().forEach(reply -> answers.add(new One(reply, line.id(), answers)));
        add(answers);
    }

    static String domId(CommentId id) {
        return "comment-" + id.value();
    }

    /** A comment and what can be done with it. */
    private final class One extends Article {

        private final CommentLine line;
        private final CommentId thread;
        private final Div answers;
        private final Div body = new Div();

        One(CommentLine line, CommentId thread, Div answers) {
            this.line = line;
            this.thread = thread;
            this.answers = answers;
            setId(domId(line.id()));
            addClassName("fm-comment");
            getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", who());
            if (line.takenBack()) {
                var gone = new Paragraph(getTranslation("comment.taken-back"));
                gone.addClassName("fm-grey");
                add(gone);
                return;
            }
            add(head(), body);
            read();
        }

        private void read() {
            body.removeAll();
            if (line.note() != null) body.add(new NoteBanner(line.note(), line.mine(), section.dates));
            body.add(RichTextView.show(line.wording()));
            var actions = actions();
            if (actions.getComponentCount() > 0) body.add(actions);
        }

        private Paragraph head() {
            var name = new Span(who());
            name.addClassName("fm-strong");
            var head = new Paragraph(name, new Span(" · "));
            var link = new Anchor(section.linkTo(line.id()), section.dates.moment(line.writtenAt()));
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("comment.link") + ", " + section.dates.moment(line.writtenAt()));
            head.add(link);
            if (line.edited()) head.add(new Span(" · " + getTranslation("comment.edited")));
            if (line.byMail()) head.add(new Span(" · " + getTranslation("comment.by-mail")));
            head.addClassName("fm-grey");
            return head;
        }

        private String who() {
            if (line.mine()) return getTranslation("comment.you");
            var name = line.author();
            if (line.coAuthor())
                return name == null
                        ? getTranslation("comment.by-co-author")
                        : getTranslation("comment.by-co-author-named", name);
            if (line.ofAuthor())
                return name == null
                        ? getTranslation("comment.by-author")
                        : getTranslation("comment.by-author-named", name);
            if (name == null)
                return line.sector() == null
                        ? getTranslation("comment.by-participant")
                        : getTranslation("comment.by-participant-of", line.sector());
            return line.sector() == null ? name : getTranslation("comment.by-name-of", name, line.sector());
        }

        private Div actions() {
            var actions = new Div();
            actions.addClassName("fm-actions");
            Set<CommentAction> open = line.openActions();
            if (open.contains(CommentAction.REPLY)) actions.add(quiet("comment.reply", this::reply));
            if (open.contains(CommentAction.EDIT)) actions.add(quiet("comment.edit", this::edit));
            if (open.contains(CommentAction.TAKE_BACK)) actions.add(quiet("comment.take-back", this::takeBack));
            section.moreFor(line).ifPresent(actions::add);
            if (open.contains(CommentAction.REPORT))
                actions.add(new ReportButton(section.moderation, line.id().asThing(), who(), false));
            return actions;
        }

        private Button quiet(String key, Runnable does) {
            var button = new Button(getTranslation(key), click -> does.run());
            button.addClassName("fm-quiet");
            button.setAriaLabel(getTranslation(key) + ": " + who());
            return button;
        }

        private void reply() {
            var form = new Component[1];
            Runnable away = () -> answers.remove(form[0]);
            form[0] = section.form(
                    thread, getTranslation("comment.reply.to", who()), getTranslation("comment.reply"), () -> {}, away);
            answers.add(form[0]);
        }

        private void edit() {
            body.removeAll();
            var field =
                    new CommentField(section.comments, section.on, getTranslation("comment.edit.label"), line.source());
            var save = new Button(
                    getTranslation("comment.edit.save"), click -> field.words().ifPresent(words -> save(words, field)));
            save.addClassName("fm-secondary");
            var cancel = new Button(getTranslation("comment.cancel"), click -> read());
            cancel.addClassName("fm-quiet");
            var actions = new Div(save, cancel);
            actions.addClassName("fm-actions");
            body.add(field, actions);
            field.focusText();
        }

        private void save(String words, CommentField field) {
            try {
                section.comments.edit(line.id(), words, field.points());
            } catch (RefusedException refused) {
                field.say(getTranslation(refused.refusal().key(), refused.arguments()));
                return;
            }
            section.show();
            Notice.show(getTranslation("comment.done.edited"));
        }

        private void takeBack() {
            Confirm.ask(
                    getTranslation("comment.take-back.title"),
                    getTranslation("comment.take-back.text"),
                    getTranslation("comment.take-back"),
                    () -> {
                        try {
                            section.comments.takeBack(line.id());
                            Notice.show(getTranslation("comment.done.taken-back"));
                        } catch (RefusedException refused) {
                            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
                        }
                        section.show();
                    });
        }
    }
}
