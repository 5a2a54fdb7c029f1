package org.folkmoot.search;

import java.util.UUID;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Indexes a principle by its name; used like {@link ThemeNameBridge}, with {@link SearchFields#MORE_NAMES}. */
@Component
public class PrincipleNameBridge implements ValueBridge<UUID, String> {

    private final ObjectProvider<ProgrammeService> programme;

    public PrincipleNameBridge(ObjectProvider<ProgrammeService> programme) {
        this.programme = programme;
    }

    @Override
    public @Nullable String toIndexedValue(@Nullable UUID id, ValueBridgeToIndexedValueContext context) {
        if (id == null) return null;
        return programme.getObject().strategy().principles().stream()
                .filter(principle -> principle.id().value().equals(id))
                .map(Strategy.Principle::name)
                .findFirst()
                .orElse(null);
    }
}
