package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.Mark;
import org.folkmoot.moderation.MarkLine;
import org.folkmoot.moderation.ModeratedAuthors;
import org.folkmoot.moderation.PreModeration;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Who waits for a moderator, who is trusted and who is blocked. */
@Route(ModerationNavigation.SETTINGS)
@RolesAllowed("MANAGER")
class SettingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Admission admission;
    private final transient ModeratedAuthors authors;
    private final transient Dates dates;
    private final RadioButtonGroup<PreModeration> mode = new RadioButtonGroup<>();
    private final Div marked = new Div();

    SettingsView(Admission admission, ModeratedAuthors authors, Dates dates) {
        this.admission = admission;
        this.authors = authors;
        this.dates = dates;
        mode.setLabel(getTranslation("moderation.settings.mode"));
        mode.setItems(PreModeration.values());
        mode.setItemLabelGenerator(one -> getTranslation("moderation.mode." + one));
        mode.addThemeName("vertical");
        var save = new Button(getTranslation("moderation.settings.save"), click -> {
            admission.change(mode.getValue());
            Notice.show(getTranslation("moderation.settings.saved"));
        });
        save.addClassName("fm-primary");
        var actions = new Div(save);
        actions.addClassName("fm-actions");
        var form = new Div(mode, new Paragraph(getTranslation("moderation.settings.mode.help")), actions);
        form.addClassName("fm-form");
        add(
                new PageHeader(getTranslation("moderation.settings.title")),
                Sections.tabs(ModerationNavigation.SETTINGS),
                form,
                marked);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        mode.setValue(admission.preModeration());
        show();
    }

    private void show() {
        marked.removeAll();
        for (var mark : new Mark[] {Mark.BLOCK, Mark.TRUST})
            marked.add(Sections.titled(getTranslation("moderation.mark." + mark), rows(mark)));
    }

    private Component rows(Mark mark) {
        var all = authors.marked(mark);
        return all.isEmpty()
                ? new Paragraph(getTranslation("moderation.mark." + mark + ".none"))
                : new MarkRows(
                        all,
                        dates,
                        one -> new Span(one.name()),
                        (id, reason) ->
                                all.stream().filter(one -> one.id().equals(id)).forEach(one -> end(one, reason)));
    }

    private void end(MarkLine one, String reason) {
        try {
            authors.end(one.id(), reason);
            Notice.show(getTranslation("moderation.mark." + one.mark() + ".ended", one.name()));
        } catch (RefusedException refused) {
            Notice.keep(Sections.words(this, refused));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.settings.title");
    }
}
