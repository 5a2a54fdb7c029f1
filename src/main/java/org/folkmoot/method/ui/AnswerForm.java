package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.method.DraftText;
import org.folkmoot.method.PhaseDesk;
import org.folkmoot.method.PhaseId;
import org.folkmoot.method.PhaseState;
import org.folkmoot.method.PhaseWork;
import org.folkmoot.method.PutIn;
import org.folkmoot.method.WriteAnswer;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/**
 * An answer being written: kept while it is typed, put in, amended. When the phase is closed over it the text stays, as a draft;
 * when somebody else was faster both texts are shown.
 */
class AnswerForm extends Div {

    private static final int PAUSE_MS = 1200;

    private final transient MethodPageServices services;
    private final transient Runnable done;
    private final InquiryId inquiry;
    private final PhaseId phase;
    private final Div other = new Div();
    private final TextArea words = new TextArea();
    private final Paragraph kept = new Paragraph();
    private final Div actions = new Div();
    private int seen;
    private int turn;
    private boolean typed;
    private boolean filling;
    private boolean closed;
    private transient List<Object> shown = List.of();

    /** @param done after it was put in */
    AnswerForm(MethodPageServices services, InquiryId inquiry, PhaseDesk desk, Runnable done) {
        this.services = services;
        this.inquiry = inquiry;
        this.phase = desk.phase().id();
        this.done = done;
        addClassName("fm-contribution-form");
        words.setLabel(getTranslation("method.answer.label." + desk.phase().work()));
        words.setHelperText(getTranslation("method.answer.help." + desk.phase().work()));
        words.setWidthFull();
        words.setMinRows(6);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(change -> {
            if (!filling) save();
        });
        kept.addClassName("fm-grey");
        actions.addClassName("fm-actions");
        add(other, words, actions, kept);
        begin(desk);
    }

    private void begin(PhaseDesk desk) {
        var draft = desk.draft();
        var own = desk.own();
        seen = own == null ? 0 : own.wording();
        if (draft != null && !draft.words().isEmpty()) {
            typed = true;
            fill(draft.words());
            kept.setText(getTranslation("method.draft.saved", services.dates().moment(draft.savedAt())));
            if (own != null && draft.seen() != own.wording()) showNewer(own.words(), own.wording());
        } else fill(own == null ? "" : own.words());
        turn = draft == null ? 0 : draft.turn();
        state(desk);
    }

    /** As things stand now; what is being typed stays in the field. */
    void update(PhaseDesk desk) {
        var own = desk.own();
        if (own != null && own.wording() > seen) {
            if (typed) showNewer(own.words(), own.wording());
            else {
                fill(own.words());
                seen = own.wording();
            }
        }
        state(desk);
    }

    private void state(PhaseDesk desk) {
        var was = closed;
        closed = desk.phase().state() == PhaseState.CLOSED;
        var draft = desk.draft();
        var asked = draft == null ? null : draft.askedAt();
        var now = List.<Object>of(closed, typed, desk.own() == null, Optional.ofNullable(asked));
        if (now.equals(shown)) return;
        shown = now;
        actions.removeAll();
        words.setVisible(!closed || typed);
        if (!closed) {
            actions.add(
                    button(desk.own() == null ? "method.put-in" : "method.put-in-again", "fm-primary", this::putIn));
            return;
        }
        if (!typed) return;
        var plenary = desk.phase().work() == PhaseWork.PLENARY;
        var sentence = asked == null
                ? getTranslation(plenary ? "method.closed-over-plenary" : "method.closed-over")
                : getTranslation("method.asked", services.dates().moment(asked));
        var note = new Paragraph(sentence);
        note.addClassName("fm-note");
        actions.add(note);
        if (asked == null && !plenary) actions.add(button("method.ask", "fm-primary", () -> ask(true)));
        if (asked != null) actions.add(button("method.ask-no-more", "fm-secondary", () -> ask(false)));
        actions.add(button("method.draft.discard", "fm-quiet", this::discard));
        if (!was) getUI().ifPresent(ui -> Notice.polite(ui, sentence));
    }

    private void fill(String text) {
        filling = true;
        words.setValue(text);
        filling = false;
    }

    private void save() {
        typed = true;
        FieldErrors.on(words, () -> new WriteAnswer(words.getValue(), seen, turn))
                .ifPresent(this::save);
    }

    private void save(WriteAnswer asked) {
        try {
            saved(services.drafts().save(inquiry, phase, asked));
        } catch (RefusedException no) {
            if (no.refusal().name().equals("DRAFT_CHANGED")) anotherWindow();
            else kept.setText(PhaseWords.refused(no, this));
        }
    }

    private void saved(DraftText draft) {
        turn = draft.turn();
        kept.setText(getTranslation("method.draft.saved", services.dates().moment(draft.savedAt())));
    }

    /** A second window saved, put in or threw away what this one did not know of. */
    private void anotherWindow() {
        var now = services.answers().desk(inquiry, phase);
        var theirs = now.draft();
        if (theirs != null) {
            turn = theirs.turn();
            if (theirs.words().equals(words.getValue().strip())) return;
            kept.setText(getTranslation("method.draft.not-saved"));
            show("method.other-window", theirs.words(), seen);
        } else {
            turn = 0;
            var own = now.own();
            if (own != null && own.wording() > seen) showNewer(own.words(), own.wording());
            save(new WriteAnswer(words.getValue(), seen, 0));
        }
    }

    private void showNewer(String text, int wording) {
        show("method.newer", text, wording);
    }

    /** @param known the wording that is known once the person has chosen */
    private void show(String key, String text, int known) {
        var their = new Paragraph(text);
        their.addClassName("fm-method-words");
        var choose = new Div(
                button("method.other.mine", "fm-secondary", () -> settle(known, words.getValue())),
                button("method.other.theirs", "fm-secondary", () -> settle(known, text)));
        choose.addClassName("fm-actions");
        other.removeAll();
        other.addClassName("fm-note");
        other.getElement().setAttribute("role", "alert");
        other.add(new Paragraph(getTranslation(key)), their, choose);
    }

    private void settle(int known, String text) {
        other.removeAll();
        other.removeClassName("fm-note");
        seen = known;
        fill(text);
        save();
    }

    private void putIn() {
        FieldErrors.on(words, () -> {
                    Texts.block(words.getValue(), WriteAnswer.WORDS_MAX);
                    return new WriteAnswer(words.getValue(), seen, turn);
                })
                .ifPresent(this::putIn);
    }

    private void putIn(WriteAnswer asked) {
        try {
            if (services.answers().putIn(inquiry, phase, asked) == PutIn.IN) {
                Notice.show(getTranslation("method.is-in"));
                done.run();
                return;
            }
            typed = true;
            begin(services.answers().desk(inquiry, phase));
        } catch (RefusedException no) {
            FieldErrors.show(words, PhaseWords.refused(no, this));
            if (no.refusal().name().equals("CHANGED_ELSEWHERE"))
                update(services.answers().desk(inquiry, phase));
        }
    }

    private void ask(boolean wished) {
        attempt(() -> {
            save();
            services.drafts().ask(inquiry, phase, turn, wished);
            state(services.answers().desk(inquiry, phase));
        });
    }

    private void discard() {
        attempt(() -> {
            services.drafts().discard(inquiry, phase, turn);
            done.run();
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RefusedException no) {
            Notice.keep(PhaseWords.refused(no, this));
        }
    }

    private NativeButton button(String key, String look, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(look);
        return button;
    }
}
