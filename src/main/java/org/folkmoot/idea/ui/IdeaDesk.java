package org.folkmoot.idea.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.idea.DifferenceLine;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.DraftDetail;
import org.folkmoot.idea.DraftId;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.moderation.ui.BlockedNote;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Where a new idea is written: title first, what is similar below it, the text, two short choices, files. */
class IdeaDesk extends Div {

    private final transient IdeaDeskServices desk;
    private final DraftDesk draft;
    private final IdeaForm form;
    private final SimilarPanel similar;
    private final Div files = new Div();
    private final Button submit = new Button(getTranslation("idea.form.submit"));
    private final Button discard = new Button(getTranslation("idea.draft.discard"));

    /** @param draft what was saved already, or null */
    IdeaDesk(IdeaDeskServices desk, @Nullable DraftDetail draft) {
        this.desk = desk;
        this.draft = new DraftDesk(desk, draft, null, 0, this::begun);
        this.similar = new SimilarPanel(desk.words(), new FromSimilar());
        var teller = desk.speaksForOthers()
                ? new TellerFields(desk.members(), desk.speaksForThemselves(), this.draft::save)
                : null;
        this.form = new IdeaForm(
                desk.programme().strategy(),
                new OriginField(desk.comments(), desk.clock(), desk.dates(), this.draft::save),
                teller,
                this.draft::save,
                this::lookUp);
        form.belowTitle().add(similar);
        submit.addClassName("fm-primary");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit();
            } finally {
                submit.setEnabled(true);
            }
        });
        discard.addClassName("fm-quiet");
        discard.addClickListener(click -> Confirm.ask(
                getTranslation("idea.draft.discard.title"),
                getTranslation("idea.draft.discard.text"),
                getTranslation("idea.draft.discard"),
                this::discard));
        discard.setVisible(draft != null);
        var actions = new Div(submit, this.draft.line(), discard);
        actions.addClassName("fm-actions");
        desk.admission().blockedBecause().ifPresent(reason -> add(new BlockedNote(reason)));
        add(this.draft, form, files, actions);
        this.draft.attend(form, draft == null ? DraftContent.of("", "") : draft.content());
        if (draft != null) showFiles();
        else files.add(help("idea.draft.files-later"));
        lookUp();
    }

    private Paragraph help(String key) {
        var help = new Paragraph(getTranslation(key));
        help.addClassName("fm-help");
        return help;
    }

    /** The address names the draft from now on: loaded again, or sent to one's other device, it opens it. */
    private void begun(DraftId id) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, IdeaNavigation.draft(id)));
        discard.setVisible(true);
        showFiles();
    }

    private void showFiles() {
        files.removeAll();
        files.add(new FileList(desk.files(), draft.root().asHolder(), desk.dates()));
    }

    private void lookUp() {
        similar.show(
                desk.similar().to(form.title(), form.wording()),
                desk.differences().of(draft.root()));
    }

    private void submit() {
        draft.save();
        var teller = form.teller();
        form.checked(draft.root().value())
                .ifPresent(asked -> teller.ifPresent(whose -> {
                    var id = desk.drafts().putForward(asked, whose);
                    var waits = desk.ideas()
                            .find(id)
                            .filter(idea -> idea.note() != null)
                            .isPresent();
                    getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.idea(id)));
                    var key = form.isForAnother() ? "idea.new.done-for" : "idea.new.done";
                    Notice.show(getTranslation(waits ? "idea.new.waiting" : key));
                }));
    }

    private void discard() {
        draft.discard();
        getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.list()));
        Notice.show(getTranslation("idea.draft.discarded"));
    }

    private final class FromSimilar implements SimilarPanel.Choices {

        @Override
        public void supportInstead(IdeaId idea) {
            try {
                desk.ideas().support(idea);
                Notice.show(
                        getTranslation(draft.isSaved() ? "idea.similar.supported-draft-kept" : "idea.support.given"));
            } catch (RefusedException refused) {
                Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
            }
            getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.idea(idea)));
        }

        @Override
        public List<DifferenceLine> mineIsDifferent(IdeaId other, String reason) {
            draft.save();
            desk.differences().say(draft.root(), other, reason);
            Notice.polite(UI.getCurrent(), getTranslation("idea.similar.kept"));
            return desk.differences().of(draft.root());
        }
    }
}
