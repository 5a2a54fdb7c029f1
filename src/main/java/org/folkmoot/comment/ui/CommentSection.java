package org.folkmoot.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentLine;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What people say to each other under a thing: threads, oldest first, and the field to join in. */
public class CommentSection extends Section {

    final transient CommentService comments;
    final transient ModerationService moderation;
    final transient Dates dates;
    final transient CommentOn on;
    private final boolean visitor;
    private final transient Runnable changed;
    private final H2 heading = new H2();
    private final Div threads = new Div();
    private final Div compose = new Div();
    private transient Function<CommentLine, Optional<Component>> more = line -> Optional.empty();
    private int shown = CommentService.PAGE;
    private String link = "";
    private boolean write;

    /**
     * @param visitor nobody is signed in
     * @param changed what else to refresh when the person has commented
     */
    public CommentSection(
            CommentService comments,
            ModerationService moderation,
            Dates dates,
            CommentOn on,
            boolean visitor,
            Runnable changed) {
        this.comments = comments;
        this.moderation = moderation;
        this.dates = dates;
        this.on = on;
        this.visitor = visitor;
        this.changed = changed;
        addClassNames("fm-section", "fm-comments");
        setId("comments");
        add(heading, threads, compose);
    }

    /** One more thing the person can do with a comment, for example ask its author to join in. */
    public CommentSection withAction(Function<CommentLine, Optional<Component>> action) {
        more = action;
        return this;
    }

    /** @param wanted a comment that must be among those shown, from the page's address */
    public CommentSection open(Optional<CommentId> wanted) {
        var place = wanted.flatMap(id -> comments.place(on, id));
        place.ifPresent(far -> shown = Math.max(shown, far));
        show();
        compose();
        if (place.isPresent())
            wanted.ifPresent(id -> getElement()
                    .executeJs(
                            "requestAnimationFrame(() => { const c = document.getElementById($0);"
                                    + " if (c) { c.scrollIntoView({block: 'center'}); c.focus({preventScroll: true}); } });",
                            CommentThread.domId(id)));
        return this;
    }

    void show() {
        var all = comments.on(on, shown);
        link = all.link();
        write = all.write();
        heading.setText(getTranslation("comment.title", all.all()));
        threads.removeAll();
        if (all.threads().isEmpty())
            threads.add(new Paragraph(getTranslation(all.write() || visitor ? "comment.none" : "comment.none.closed")));
        all.threads().forEach(line -> threads.add(new CommentThread(this, line)));
        if (all.more() > 0) {
            var further =
                    new Button(getTranslation("comment.more", Math.min(all.more(), CommentService.PAGE)), click -> {
                        shown += CommentService.PAGE;
                        show();
                    });
            further.addClassName("fm-secondary");
            threads.add(further);
        }
    }

    String linkTo(CommentId id) {
        return link + "?comment=" + id.value();
    }

    Optional<Component> moreFor(CommentLine line) {
        return more.apply(line);
    }

    private void compose() {
        compose.removeAll();
        if (visitor) {
            compose.add(new Anchor("sign-in", getTranslation("comment.sign-in")));
            return;
        }
        if (!write) return;
        compose.add(form(null, getTranslation("comment.write"), getTranslation("comment.send"), this::compose, null));
    }

    /**
     * @param done   what becomes of the form once the comment is in
     * @param cancel null where there is nothing to go back to
     */
    Div form(@Nullable CommentId parent, String label, String verb, Runnable done, @Nullable Runnable cancel) {
        UUID key = Ids.next();
        var field = new CommentField(comments, on, label, "");
        var send = new Button(verb);
        send.addClassName(parent == null ? "fm-primary" : "fm-secondary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                field.words().ifPresent(words -> {
                    send(new WriteComment(key, on, parent, words, field.points()), field, done);
                });
            } finally {
                send.setEnabled(true);
            }
        });
        var actions = new Div(send);
        actions.addClassName("fm-actions");
        if (cancel != null) {
            var back = new Button(getTranslation("comment.cancel"), click -> cancel.run());
            back.addClassName("fm-quiet");
            actions.add(back);
            field.focusText();
        }
        return new Div(field, actions);
    }

    /** What was typed stays where it is when a rule says no. */
    private void send(WriteComment asked, CommentField field, Runnable done) {
        try {
            comments.write(asked);
        } catch (RefusedException refused) {
            field.say(getTranslation(refused.refusal().key(), refused.arguments()));
            return;
        }
        var waits = comments.on(on, shown).threads().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.replies().stream()))
                .anyMatch(line ->
                        line.mine() && line.note() != null && line.source().equals(asked.wording()));
        shown += asked.parent() == null ? 1 : 0;
        show();
        done.run();
        changed.run();
        Notice.show(getTranslation(
                waits ? "comment.done.waiting" : asked.parent() == null ? "comment.done" : "comment.done.reply"));
    }
}
