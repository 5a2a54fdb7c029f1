package org.folkmoot.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.folkmoot.programme.Term.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The programme's rows. Every list is one statement, and one more for each list inside its rows. */
@Repository
class ProgrammeStore {

    private final EntityManager entities;

    ProgrammeStore(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Programme> programme() {
        return entities.createQuery("select p from Programme p", Programme.class)
                .getResultStream()
                .findFirst();
    }

    /** Holds other imports back until the caller's transaction ends. */
    Optional<Programme> programmeForChange() {
        return entities.createQuery("select p from Programme p", Programme.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Stage> stages() {
        return entities.createQuery("select s from Stage s order by s.ordinal, s.id", Stage.class)
                .getResultList();
    }

    List<Strand> strands() {
        return entities.createQuery("select s from Strand s order by s.number, s.id", Strand.class)
                .getResultList();
    }

    /** Of the stages and of the strands; null where none states one. */
    List<@Nullable LocalDate> firstDays() {
        var days = new ArrayList<@Nullable LocalDate>();
        days.addAll(entities.createQuery("select min(s.firstDay) from Stage s", LocalDate.class)
                .getResultList());
        days.addAll(entities.createQuery("select min(s.firstDay) from Strand s", LocalDate.class)
                .getResultList());
        return days;
    }

    List<Term> terms(Collection<Kind> kinds) {
        return entities.createQuery("select t from Term t where t.kind in :kinds order by t.ordinal, t.id", Term.class)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    List<Body> bodies() {
        return entities.createQuery("select b from Body b order by b.ordinal, b.id", Body.class)
                .getResultList();
    }

    List<PledgeRow> pledges() {
        return entities.createQuery("select p from PledgeRow p order by p.ordinal, p.id", PledgeRow.class)
                .getResultList();
    }

    <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }

    void flush() {
        entities.flush();
    }
}
