package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.shared.UnusableInputException;

/**
 * Puts the message of unusable input at its field. Check every field before acting on any, so that a person sees all
 * messages at once:
 *
 * <pre>{@code
 * var title = FieldErrors.on(titleField, () -> Texts.line(titleField.getValue(), TITLE_MAX));
 * var wording = FieldErrors.on(wordingField, () -> Texts.block(wordingField.getValue(), WORDING_MAX));
 * if (title.isPresent() && wording.isPresent()) ideas.submit(…);
 * }</pre>
 */
public final class FieldErrors {

    private FieldErrors() {}

    /** @return what the check made of the input, or empty when the field now shows a message */
    public static <T, F extends Component & HasValidationProperties> Optional<T> on(F field, Supplier<T> check) {
        try {
            var value = check.get();
            clear(field);
            return Optional.of(value);
        } catch (UnusableInputException unusable) {
            show(field, field.getTranslation(unusable.key(), unusable.arguments()));
            return Optional.empty();
        }
    }

    /** @return whether the input could be used */
    public static <F extends Component & HasValidationProperties> boolean run(F field, Runnable check) {
        return on(field, () -> {
                    check.run();
                    return Boolean.TRUE;
                })
                .isPresent();
    }

    /** A message of one's own, for example a refusal that concerns this field. The field drops it when its value changes. */
    public static <F extends Component & HasValidationProperties> void show(F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    public static <F extends Component & HasValidationProperties> void clear(F field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }
}
