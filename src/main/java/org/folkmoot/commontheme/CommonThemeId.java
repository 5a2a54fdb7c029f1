package org.folkmoot.commontheme;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one common theme. */
public record CommonThemeId(UUID value) {

    public static Optional<CommonThemeId> parse(String text) {
        return Ids.parse(text).map(CommonThemeId::new);
    }
}
