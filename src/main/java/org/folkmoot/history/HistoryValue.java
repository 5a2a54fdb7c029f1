package org.folkmoot.history;

import java.util.List;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation a table names, and what is meant by it.
 *
 * @param written as the table has it
 * @param beside  the organisation as the table has it beside a person, or null
 * @param area    of an organisation, where a line says it, or null
 * @param lines   that name it
 * @param means   name of the person or organisation it is counted as, or null
 * @param offers  from the register, the most alike first; only while it is undecided
 */
public record HistoryValue(
        Key id,
        String written,
        @Nullable String email,
        @Nullable String beside,
        @Nullable AreaId area,
        int lines,
        HistoryChoice choice,
        @Nullable String means,
        List<Offer> offers) {

    public record Key(ImportId table, ValueKind kind, UUID value) {}

    /**
     * Somebody or something on the register that may be meant.
     *
     * @param id     of the person or organisation
     * @param beside a person's organisation today, or empty; an organisation's sector
     */
    public record Offer(UUID id, String name, String beside) {}
}
