package org.folkmoot.search;

import org.folkmoot.shared.RichText;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/**
 * Indexes people's text as its words alone, without the marks of Markdown, so that an excerpt reads like the page.
 * Beside a {@link SearchFields#TEXT} field: {@code valueBridge = @ValueBridgeRef(type = WordsBridge.class)}.
 */
public class WordsBridge implements ValueBridge<String, String> {

    @Override
    public @Nullable String toIndexedValue(@Nullable String markdown, ValueBridgeToIndexedValueContext context) {
        return markdown == null ? null : RichText.excerpt(markdown, Integer.MAX_VALUE);
    }
}
