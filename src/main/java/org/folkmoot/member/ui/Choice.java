package org.folkmoot.member.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;

/** A field that must hold something. */
final class Choice {

    private Choice() {}

    static <T, F extends Component & HasValidationProperties> Optional<T> required(
            F field, @org.jspecify.annotations.Nullable T chosen) {
        return FieldErrors.on(field, () -> {
            if (chosen == null) throw new UnusableInputException("input.required");
            return chosen;
        });
    }

    static <T> Optional<T> in(AbstractField<?, T> field) {
        return field.getOptionalValue();
    }
}
