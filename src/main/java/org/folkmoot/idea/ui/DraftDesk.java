package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.DraftDetail;
import org.folkmoot.idea.DraftId;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Saves what stands in a form as it is typed, says so, and shows both texts when another tab was faster. */
class DraftDesk extends Div {

    private final transient IdeaDeskServices desk;
    private final @Nullable IdeaId idea;
    private final SavedLine line;
    private final Div clash = new Div();
    private final transient Consumer<DraftId> begun;
    private final DraftId root;
    private DraftId id;
    private int turn;
    private int base;
    private boolean filling;
    private transient @Nullable IdeaForm form;
    private transient @Nullable DraftContent last;

    /**
     * @param idea  what it is a new wording of, or null
     * @param base  the wording it begins from, or 0
     * @param begun told when the first save made a draft of it
     */
    DraftDesk(
            IdeaDeskServices desk,
            @Nullable DraftDetail draft,
            @Nullable IdeaId idea,
            int base,
            Consumer<DraftId> begun) {
        this.desk = desk;
        this.idea = idea;
        this.begun = begun;
        this.line = new SavedLine(desk.dates());
        this.root = draft == null ? DraftId.next() : draft.root();
        this.id = draft == null ? root : draft.id();
        this.turn = draft == null ? 0 : draft.turn();
        this.base = draft == null ? base : draft.baseRevision();
        if (draft != null)
            line.saved(draft.turn(), draft.savedAt(), desk.clock().instant());
        add(clash);
    }

    SavedLine line() {
        return line;
    }

    DraftId root() {
        return root;
    }

    int base() {
        return base;
    }

    boolean isSaved() {
        return turn > 0;
    }

    /** Fills the form with what was saved, and watches it from then on. */
    void attend(IdeaForm watched, DraftContent content) {
        form = watched;
        fill(content);
        if (isSaved()) desk.drafts().other(id).ifPresent(this::showClash);
    }

    private void fill(DraftContent content) {
        if (form == null) return;
        filling = true;
        form.fill(content);
        filling = false;
        last = form.content();
    }

    /** Something was typed. */
    void save() {
        if (form == null || filling) return;
        var content = form.content();
        if (content.equals(last) || turn == 0 && content.isEmpty()) return;
        try {
            var first = turn == 0;
            var saved = desk.drafts().save(id, turn, idea, base, content);
            last = content;
            id = saved.id();
            turn = saved.turn();
            line.saved(turn, saved.savedAt(), desk.clock().instant());
            if (form.holdsMoreThanADraft()) line.notSaved(getTranslation("idea.draft.cut", DraftContent.TEXT_MAX));
            if (saved.other() != null) showClash(saved.other());
            if (first) begun.accept(root);
        } catch (RefusedException refused) {
            line.notSaved(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void showClash(DraftDetail other) {
        if (form == null) return;
        var intro = getTranslation("idea.clash.intro", desk.dates().time(other.savedAt()));
        clash.removeAll();
        clash.add(new TwoVersions(
                intro, other.content(), form.content(), () -> settle(other, true), () -> settle(other, false)));
        getUI().ifPresent(ui -> Notice.polite(ui, intro));
    }

    private void settle(DraftDetail other, boolean mine) {
        save();
        try {
            var kept = mine
                    ? desk.drafts().settle(id, turn, other.id(), other.turn())
                    : desk.drafts().settle(other.id(), other.turn(), id, turn);
            clash.removeAll();
            continueWith(kept);
            desk.drafts().other(kept.id()).ifPresent(this::showClash);
        } catch (RefusedException changedAgain) {
            Notice.show(getTranslation(changedAgain.refusal().key(), changedAgain.arguments()));
            desk.drafts()
                    .other(id)
                    .ifPresentOrElse(
                            this::showClash,
                            () -> desk.drafts().find(root).ifPresent(now -> {
                                clash.removeAll();
                                continueWith(now);
                            }));
        }
    }

    private void continueWith(DraftDetail kept) {
        id = kept.id();
        turn = kept.turn();
        fill(kept.content());
        line.saved(turn, kept.savedAt(), desk.clock().instant());
    }

    /** The idea stands in another wording than the one this began from; its author has both before them. */
    void showIdeaChanged(DraftContent now, int revision) {
        if (form == null) return;
        clash.removeAll();
        clash.add(new TwoVersions(
                getTranslation("idea.clash.idea"),
                now,
                form.content(),
                () -> {
                    base = revision;
                    clash.removeAll();
                },
                () -> {
                    base = revision;
                    clash.removeAll();
                    if (form != null) form.fill(now);
                }));
    }

    void discard() {
        desk.drafts().discard(root);
    }
}
