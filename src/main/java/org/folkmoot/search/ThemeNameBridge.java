package org.folkmoot.search;

import java.util.UUID;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Indexes a theme by its name, so that an idea is found by the theme it stands in. On the entity's {@code UUID} field:
 *
 * <pre>{@code
 * @FullTextField(
 *         name = SearchFields.NAMES,
 *         analyzer = SearchFields.ENGLISH,
 *         valueBridge = @ValueBridgeRef(type = ThemeNameBridge.class, retrieval = BeanRetrieval.BEAN))
 * private @Nullable UUID themeId;
 * }</pre>
 *
 * An entity with a theme and a principle gives each a field name of its own ({@code NAMES} takes one property): use
 * {@link SearchFields#NAMES} for the theme and {@link SearchFields#MORE_NAMES} for the principle. When the programme
 * changes, everything is indexed again, so a theme's new name is found too.
 */
@Component
public class ThemeNameBridge implements ValueBridge<UUID, String> {

    private final ObjectProvider<ProgrammeService> programme;

    /** The programme is asked for late: Hibernate makes this bean while the programme's own tables are still being mapped. */
    public ThemeNameBridge(ObjectProvider<ProgrammeService> programme) {
        this.programme = programme;
    }

    @Override
    public @Nullable String toIndexedValue(@Nullable UUID id, ValueBridgeToIndexedValueContext context) {
        if (id == null) return null;
        return programme.getObject().strategy().themes().stream()
                .filter(theme -> theme.id().value().equals(id))
                .map(Strategy.Theme::name)
                .findFirst()
                .orElse(null);
    }
}
