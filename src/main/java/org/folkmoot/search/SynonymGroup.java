package org.folkmoot.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Words and short phrases that mean nearly the same to somebody who searches. */
@Entity
@Table(name = "search_synonym_group")
class SynonymGroup {

    static final int TERM_MAX = 60;
    static final int TERMS_MAX = 20;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = 1500)
    private String terms;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SynonymGroup() {}

    /** @throws RefusedException TOO_FEW_SYNONYMS, TOO_MANY_SYNONYMS, SYNONYM_TOO_LONG */
    SynonymGroup(String typed, Instant now) {
        this.id = Ids.next();
        this.terms = usable(typed);
        this.changedAt = now;
    }

    /** @throws RefusedException as the constructor */
    void reword(String typed, Instant now) {
        terms = usable(typed);
        changedAt = now;
    }

    private static String usable(String typed) {
        var terms = Arrays.stream(typed.split("[,\\n]"))
                .map(term -> String.join(" ", EnglishWords.written(term)))
                .filter(term -> !EnglishWords.stems(term).isEmpty())
                .distinct()
                .toList();
        if (terms.size() < 2) throw new RefusedException(SearchRefusal.TOO_FEW_SYNONYMS);
        if (terms.size() > TERMS_MAX) throw new RefusedException(SearchRefusal.TOO_MANY_SYNONYMS, TERMS_MAX);
        if (terms.stream().anyMatch(term -> term.length() > TERM_MAX))
            throw new RefusedException(SearchRefusal.SYNONYM_TOO_LONG, TERM_MAX);
        return String.join(", ", terms);
    }

    UUID id() {
        return id;
    }

    List<String> terms() {
        return List.of(terms.split(", "));
    }

    String text() {
        return terms;
    }
}
