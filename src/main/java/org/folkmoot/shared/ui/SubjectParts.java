package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.shared.Origin;
import org.springframework.beans.factory.ObjectProvider;

/** Asks every {@link SubjectPart}; the page of an idea, a dialogue session or an inquiry adds what they give to its actions. */
@org.springframework.stereotype.Component
public class SubjectParts {

    private final ObjectProvider<SubjectPart> parts;

    SubjectParts(ObjectProvider<SubjectPart> parts) {
        this.parts = parts;
    }

    public List<Component> about(Origin thing) {
        return parts.stream()
                .sorted(Comparator.comparingInt(SubjectPart::order))
                .<Component>flatMap(part -> part.create(thing).stream())
                .toList();
    }
}
