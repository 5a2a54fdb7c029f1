package org.folkmoot.method;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of a template of methods, the same for all its editions. */
public record MethodTemplateId(UUID value) implements Serializable {

    public static Optional<MethodTemplateId> parse(String text) {
        return Ids.parse(text).map(MethodTemplateId::new);
    }
}
