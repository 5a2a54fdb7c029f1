package org.folkmoot.steering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.search.Dimension;
import org.folkmoot.shared.Ids;

/**
 * What the queue can be narrowed down by. Where the search has the same ({@link Dimension}), name and values are the
 * search's, so that one address fits both. Words in the bundle: {@code steering.queue.narrowing.<name>}.
 */
public enum Narrowing {
    STAGE("i.stage in :stage", Narrowing::stage),
    THEME("i.themeId in :theme", Ids::parse),
    PRINCIPLE("i.principleId in :principle", Ids::parse),
    CONDITION("i.conditionId in :condition", Ids::parse),
    SECTOR("i.sectorId in :sector", Ids::parse),
    AREA("i.organisationId in (select o.id from Organisation o where o.areaId in :area)", Ids::parse),
    ORGANISATION("i.organisationId in :organisation", Ids::parse),
    ORIGIN("i.originKind in :origin", Narrowing::origin),
    TAG("i.id in (select t.ideaId from Tagging t where t.tagId in :tag and t.standing = true)", Ids::parse);

    private static final String STAGES = "idea.stage.";
    private static final String ORIGINS = "origin.";

    private final String condition;
    private final Function<String, Optional<?>> value;

    Narrowing(String condition, Function<String, Optional<?>> value) {
        this.condition = condition;
        this.value = value;
    }

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage as it stands in an address. */
    public static String of(IdeaStage stage) {
        return STAGES + stage;
    }

    String condition() {
        return condition;
    }

    /** What the database compares with; empty when no idea can have this value. */
    Optional<?> value(String text) {
        return value.apply(text);
    }

    private static Optional<?> stage(String text) {
        return Arrays.stream(IdeaStage.values())
                .filter(one -> of(one).equals(text))
                .findFirst();
    }

    private static Optional<?> origin(String text) {
        return text.startsWith(ORIGINS) ? Optional.of(text.substring(ORIGINS.length())) : Optional.empty();
    }
}
