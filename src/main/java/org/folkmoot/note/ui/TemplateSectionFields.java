package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.folkmoot.note.NoteSectionKind;
import org.folkmoot.note.NoteSectionText;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** One section of a template being changed. */
class TemplateSectionFields extends Div {

    private final TextField title = new TextField(getTranslation("note.template-edit.section.title"));
    private final TextField help = new TextField(getTranslation("note.template-edit.section.help"));
    private final Select<NoteSectionKind> kind = new Select<>();
    private final NativeButton up = new NativeButton("↑");
    private final NativeButton remove = new NativeButton(getTranslation("note.edit.remove"));

    TemplateSectionFields(TemplateView view, @Nullable NoteSectionText text) {
        addClassName("fm-template-section");
        getElement().setAttribute("role", "group");
        kind.setLabel(getTranslation("note.template-edit.section.kind"));
        kind.setItems(NoteSectionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("note.kind." + one));
        kind.setValue(text == null ? NoteSectionKind.LINES : text.kind());
        if (text != null) {
            title.setValue(text.title());
            help.setValue(text.help());
        }
        up.addClassName("fm-quiet");
        up.addClickListener(click -> view.up(this));
        remove.addClassName("fm-quiet");
        remove.addClickListener(click -> view.remove(this));
        add(title, kind, help, new Div(up, remove));
    }

    void number(int number) {
        getElement().setAttribute("aria-label", getTranslation("note.template-edit.section", number));
        up.getElement().setAttribute("aria-label", getTranslation("note.template-edit.up", number));
        up.setEnabled(number > 1);
        remove.getElement().setAttribute("aria-label", getTranslation("note.template-edit.remove", number));
    }

    Optional<NoteSectionText> checked() {
        var words = FieldErrors.on(title, () -> Texts.line(title.getValue(), NoteSectionText.TITLE_MAX));
        var below = FieldErrors.on(
                help, () -> help.getValue().isBlank() ? "" : Texts.line(help.getValue(), NoteSectionText.HELP_MAX));
        return words.flatMap(one -> below.map(two -> new NoteSectionText(kind.getValue(), one, two)));
    }

    void focusTitle() {
        title.focus();
    }
}
