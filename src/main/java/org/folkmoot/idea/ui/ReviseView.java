package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.IdeaAction;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.ReviseIdea;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** An author or co-author writes an unanswered idea anew. Saved as it is typed, as a new one is. */
@Route(IdeaNavigation.REVISE)
@PermitAll
class ReviseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IdeaDeskServices desk;
    private final TextField note = new TextField(getTranslation("idea.revise.note"));
    private final Checkbox substance = new Checkbox(getTranslation("idea.revise.substance"));
    private String title = "";

    ReviseView(IdeaDeskServices desk) {
        this.desk = desk;
        addClassName("fm-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(IdeaNavigation.IDEA_ID)
                .flatMap(IdeaId::parse)
                .flatMap(desk.ideas()::find)
                .filter(idea -> idea.openActions().contains(IdeaAction.REVISE))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(IdeaDetail idea) {
        removeAll();
        title = getTranslation("idea.revise.title", idea.title());
        var known = desk.drafts().revising(idea.id());
        var draft = new DraftDesk(desk, known.orElse(null), idea.id(), idea.revision(), id -> {});
        var form = new IdeaForm(desk.programme().strategy(), null, null, draft::save, () -> {});
        var now = desk.versions().current(idea.id()).orElseThrow();
        draft.attend(form, known.isPresent() ? known.get().content() : now);
        note.setHelperText(getTranslation("idea.revise.note.help"));
        note.setMaxLength(ReviseIdea.NOTE_MAX);
        note.setWidthFull();
        substance.setHelperText(getTranslation("idea.revise.substance.help"));
        var save = new Button(getTranslation("idea.revise.save"));
        save.addClassName("fm-primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                save(idea, draft, form);
            } finally {
                save.setEnabled(true);
            }
        });
        var discard = new Button(getTranslation("idea.draft.discard"), click -> {
            draft.discard();
            getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.idea(idea.id())));
        });
        discard.addClassName("fm-quiet");
        var actions = new Div(save, draft.line(), discard);
        actions.addClassName("fm-actions");
        add(
                new PageHeader(title).kicker(new Anchor(IdeaNavigation.idea(idea.id()), "◂ " + idea.title())),
                new Paragraph(getTranslation("idea.revise.intro")),
                draft,
                form,
                note,
                substance,
                actions);
        if (draft.base() != idea.revision()) draft.showIdeaChanged(now, idea.revision());
    }

    private void save(IdeaDetail idea, DraftDesk draft, IdeaForm form) {
        draft.save();
        var said = FieldErrors.on(note, () -> Texts.optionalBlock(note.getValue(), ReviseIdea.NOTE_MAX));
        form.checked(draft.root().value())
                .ifPresent(words -> said.ifPresent(what -> {
                    try {
                        desk.versions()
                                .revise(new ReviseIdea(idea.id(), draft.base(), words, substance.getValue(), what));
                        getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.idea(idea.id())));
                        Notice.show(getTranslation("idea.revise.done"));
                    } catch (RefusedException refused) {
                        Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
                        var now = desk.versions().current(idea.id());
                        desk.ideas()
                                .find(idea.id())
                                .filter(one -> one.revision() != draft.base())
                                .ifPresent(one -> {
                                    DraftContent content = now.orElseThrow();
                                    draft.showIdeaChanged(content, one.revision());
                                });
                    }
                }));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
