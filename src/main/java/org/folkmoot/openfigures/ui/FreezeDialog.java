package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.folkmoot.openfigures.FreezeFigures;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.openfigures.OpenHeadline;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.WriteDialog;

/** A title and a note for figures that will stay as they are; then their page. */
class FreezeDialog extends WriteDialog {

    private final transient FrozenFiguresService frozen;
    private final TextField title = new TextField(getTranslation("openfigures.freeze.name"));
    private final TextArea note = new TextArea(getTranslation("openfigures.freeze.note"));

    FreezeDialog(FrozenFiguresService frozen, OpenHeadline now) {
        super(frozenTitle(), verb());
        this.frozen = frozen;
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        title.setHelperText(getTranslation("openfigures.freeze.name-help"));
        note.setHelperText(getTranslation("openfigures.freeze.note-help"));
        var figures = now.lines().stream()
                .map(line -> line.number() + " " + line.words())
                .collect(Collectors.joining(" · "));
        fields(
                new Paragraph(getTranslation("openfigures.freeze.about")),
                new Paragraph(getTranslation("openfigures.freeze.now", figures)),
                title,
                note);
    }

    @Override
    protected boolean save() {
        var name = FieldErrors.on(title, () -> FreezeFigures.title(title.getValue()));
        var words = FieldErrors.on(note, () -> FreezeFigures.note(note.getValue()));
        if (name.isEmpty() || words.isEmpty()) return false;
        var number = frozen.freeze(new FreezeFigures(name.get(), words.get()));
        Notice.show(getTranslation("openfigures.freeze.done", number));
        UI.getCurrent().navigate(OpenFiguresNavigation.one(number));
        return true;
    }

    private static String frozenTitle() {
        return UI.getCurrent().getTranslation("openfigures.freeze.title");
    }

    private static String verb() {
        return UI.getCurrent().getTranslation("openfigures.freeze");
    }
}
