package org.folkmoot.method.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.folkmoot.method.EditMethod;
import org.folkmoot.method.PersonToPlace;
import org.folkmoot.method.PhaseService;
import org.folkmoot.method.WriteAnswer;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;

/** Small questions on the page of an inquiry's method. Each closes once what was typed can be used. */
final class MethodDialogs {

    private MethodDialogs() {}

    /** Why a phase is opened again. */
    static Dialog reason(Component words, String phase, Consumer<String> done) {
        var reason = new TextField(words.getTranslation("method.reopen.why"));
        reason.setRequiredIndicatorVisible(true);
        return asking(
                words,
                words.getTranslation("method.reopen.title", phase),
                words.getTranslation("method.reopen.text"),
                words.getTranslation("method.reopen"),
                () -> FieldErrors.on(reason, () -> Texts.line(reason.getValue(), PhaseService.REASON_MAX))
                        .map(why -> used(() -> done.accept(why)))
                        .orElse(false),
                reason);
    }

    /** A guiding question of this inquiry's own. */
    static Dialog question(Component words, Consumer<String> done) {
        var question = new TextField(words.getTranslation("method.question"));
        question.setRequiredIndicatorVisible(true);
        return asking(
                words,
                words.getTranslation("method.question.add"),
                words.getTranslation("method.question.text"),
                words.getTranslation("method.question.add"),
                () -> FieldErrors.on(question, () -> EditMethod.guiding(question.getValue()))
                        .map(text -> used(() -> done.accept(text)))
                        .orElse(false),
                question);
    }

    /** An answer somebody told otherwise. */
    static Dialog typeFor(Component words, List<PersonToPlace> people, BiConsumer<PersonToPlace, String> done) {
        var person = new Select<PersonToPlace>();
        person.setLabel(words.getTranslation("method.type-for.person"));
        person.setItems(people);
        person.setItemLabelGenerator(PersonToPlace::name);
        var answer = new TextArea(words.getTranslation("method.type-for.words"));
        answer.setMinRows(5);
        return asking(
                words,
                words.getTranslation("method.type-for"),
                words.getTranslation("method.type-for.text"),
                words.getTranslation("method.type-for.do"),
                () -> {
                    var who = FieldErrors.on(
                            person,
                            () -> Optional.ofNullable(person.getValue())
                                    .orElseThrow(() -> new UnusableInputException("input.required")));
                    var text = FieldErrors.on(answer, () -> Texts.block(answer.getValue(), WriteAnswer.WORDS_MAX));
                    if (who.isEmpty() || text.isEmpty()) return false;
                    return used(() -> done.accept(who.get(), text.get()));
                },
                person,
                answer);
    }

    private static boolean used(Runnable work) {
        work.run();
        return true;
    }

    /** @param used whether the dialog closes */
    private static Dialog asking(
            Component words, String title, String meaning, String verb, BooleanSupplier used, Component... fields) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        var form = new Div(fields);
        form.addClassName("fm-form");
        dialog.add(new Paragraph(meaning), form);
        var act = new NativeButton(verb, click -> {
            if (used.getAsBoolean()) dialog.close();
        });
        act.addClassName("fm-primary");
        var leave = new NativeButton(words.getTranslation("shared.confirm.cancel"), click -> dialog.close());
        leave.addClassName("fm-quiet");
        dialog.getFooter().add(leave, act);
        return dialog;
    }
}
