package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.privacy.ConsentState;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** The words in which people are asked for their consent. */
@Route("admin/consents")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@Menu(order = 150, title = "nav.consents")
class WordingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsentService consents;
    private final Dates dates;

    WordingsView(ConsentService consents, Dates dates) {
        this.consents = consents;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("privacy.wordings.title")),
                new Paragraph(getTranslation("privacy.wordings.intro")));
        consents.wordings()
                .forEach(wording ->
                        add(new PageSection(getTranslation("privacy.consent." + wording.kind()), form(wording))));
    }

    private Div form(ConsentState wording) {
        var words = new TextArea(getTranslation("privacy.wordings.words"));
        words.setValue(wording.words());
        words.setHelperText(
                getTranslation("privacy.wordings.since", wording.edition(), dates.moment(wording.wordedAt())));
        words.setWidthFull();
        var save = new Button(getTranslation("privacy.wordings.save"), click -> save(words, wording));
        save.addClassName("fm-secondary");
        var form = new Div(words, save);
        form.addClassName("fm-form");
        return form;
    }

    private void save(TextArea words, ConsentState wording) {
        try {
            consents.word(wording.kind(), words.getValue(), wording.edition());
            Notice.show(getTranslation("privacy.wordings.saved"));
            show();
        } catch (UnusableInputException unusable) {
            FieldErrors.show(words, getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException refused) {
            FieldErrors.show(words, Refused.words(this, refused));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.wordings.title");
    }
}
