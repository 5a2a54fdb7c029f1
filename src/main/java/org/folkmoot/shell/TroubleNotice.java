package org.folkmoot.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.folkmoot.shared.ui.Notice;
import org.springframework.stereotype.Component;

/** Session error handler: whatever a click threw becomes a sentence on the page the person is on. */
@Component
class TroubleNotice implements ErrorHandler {

    private final transient I18NProvider words;

    TroubleNotice(I18NProvider words) {
        this.words = words;
    }

    @Override
    public void error(ErrorEvent event) {
        var trouble = Trouble.from(event.getThrowable(), words);
        if (UI.getCurrent() == null) return;
        if (trouble.reference().isEmpty()) Notice.show(trouble.sentence());
        else Notice.keep(trouble.sentence());
    }
}
