package org.folkmoot.openfigures;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Open figures as the text that is frozen, and back. It has a mapper of its own: what the portal's other JSON looks like may
 * change, this may not. Components that are missing in an old text are null or 0, those that are unknown are passed over.
 */
final class FrozenText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private FrozenText() {}

    static String of(ReachFigures figures) {
        return JSON.writeValueAsString(figures);
    }

    static ReachFigures figures(String text) {
        return JSON.readValue(text, ReachFigures.class);
    }
}
