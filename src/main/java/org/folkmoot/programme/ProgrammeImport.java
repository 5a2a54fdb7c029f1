package org.folkmoot.programme;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.ProgrammeFile.TermLine;
import org.folkmoot.programme.Term.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a checked file into the database, and reads the same back. Things are found again by their name, so their ids
 * stay; a strand whose name is new is found by its number, and has then been renamed. What a file leaves out is kept.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProgrammeImport {

    private final ProgrammeStore store;
    private final ObjectProvider<OrganisationRegister> registers;

    ProgrammeImport(ProgrammeStore store, ObjectProvider<OrganisationRegister> registers) {
        this.store = store;
        this.registers = registers;
    }

    ImportReport take(ProgrammeFile file) {
        var changes = new ArrayList<ImportChange>();
        programme(file, changes);
        stages(file, changes);
        strands(file, changes);
        for (var kind : Kind.values()) terms(kind, termsOf(kind, file), changes);
        bodies(file, changes);
        pledges(file, changes);
        store.flush();
        registers.forEach(register -> organisations(register, file.organisations(), changes));
        store.flush();
        return new ImportReport(List.copyOf(changes));
    }

    private void programme(ProgrammeFile file, List<ImportChange> changes) {
        var stated = file.programme();
        var funding = file.funding();
        var known = store.programmeForChange();
        var programme = known.orElseGet(() -> store.add(new Programme(stated)));
        var changed = programme.take(stated);
        changed |= programme.costs(funding.totalCost(), funding.regional());
        changes.add(change(known.isEmpty(), changed, "programme", stated.name()));
        // The database lets one programme in. Whoever comes second is told now, not after everything else.
        store.flush();
    }

    private void stages(ProgrammeFile file, List<ImportChange> changes) {
        match(
                "stage",
                store.stages(),
                file.stages(),
                StageSummary::name,
                stated -> store.add(new Stage(stated)),
                Stage::take,
                changes);
        store.flush();
    }

    private void pledges(ProgrammeFile file, List<ImportChange> changes) {
        match(
                "pledge",
                store.pledges(),
                file.funding().pledges(),
                Funding.Pledge::name,
                stated -> store.add(new PledgeRow(stated)),
                PledgeRow::take,
                changes);
    }

    private void terms(Kind kind, List<TermLine> stated, List<ImportChange> changes) {
        match(
                kind.name().toLowerCase(Locale.ROOT),
                store.terms(EnumSet.of(kind)),
                stated,
                TermLine::name,
                line -> store.add(new Term(kind, line.name(), line.meaning())),
                (term, line) -> term.take(line.name(), line.meaning()),
                changes);
    }

    private static List<TermLine> termsOf(Kind kind, ProgrammeFile file) {
        return switch (kind) {
            case THEME -> file.themes();
            case PRINCIPLE -> file.principles();
            case CONDITION -> file.conditions();
            case SECTOR -> plain(file.sectors());
            case AREA -> plain(file.areas());
        };
    }

    private static List<TermLine> plain(List<String> names) {
        return names.stream().map(name -> new TermLine(name, "")).toList();
    }

    private void bodies(ProgrammeFile file, List<ImportChange> changes) {
        store.flush();
        var sectors = store.terms(EnumSet.of(Kind.SECTOR));
        Map<UUID, String> names = sectors.stream().collect(toMap(Term::id, Term::name));
        Map<String, UUID> ids = sectors.stream().collect(toMap(Term::name, Term::id));
        match(
                "body",
                store.bodies(),
                file.bodies(),
                BodySummary::name,
                stated -> store.add(new Body(stated, ids)),
                (body, stated) -> {
                    if (stated.equals(body.summary(names))) return false;
                    body.take(stated, ids);
                    return true;
                },
                changes);
    }

    private void strands(ProgrammeFile file, List<ImportChange> changes) {
        var stages = store.stages();
        Map<UUID, String> names = stages.stream().collect(toMap(Stage::id, Stage::name));
        Map<String, UUID> ids = stages.stream().collect(toMap(Stage::name, Stage::id));
        var stored = store.strands();
        var known = pair(stored, file.strands());
        var before = known.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().line(names)));
        known.forEach((stated, strand) -> {
            if (strand.number() != stated.number()) strand.freeNumber();
        });
        store.flush();
        for (var stated : file.strands()) {
            var strand = known.get(stated);
            if (strand == null) store.add(new Strand(stated, ids));
            else if (!stated.equals(before.get(stated))) strand.take(stated, ids);
            changes.add(change(strand == null, !stated.equals(before.get(stated)), "strand", stated.name()));
        }
        stored.stream()
                .filter(strand -> !known.containsValue(strand))
                .forEach(strand -> changes.add(missing("strand", strand.name())));
    }

    /** @throws ProgrammeFileException when a number belongs to a strand that the file leaves out and that is kept */
    private static Map<StrandLine, Strand> pair(List<Strand> stored, List<StrandLine> stated) {
        var byName = stored.stream().collect(toMap(strand -> Names.key(strand.name()), Function.identity()));
        var byNumber = stored.stream().collect(toMap(Strand::number, Function.identity()));
        var pairs = new HashMap<StrandLine, Strand>();
        for (var line : stated) {
            var strand = byName.get(Names.key(line.name()));
            if (strand != null) pairs.put(line, strand);
        }
        var byTheirName = new HashSet<>(pairs.values());
        var problems = new FileProblems();
        for (var line : stated) {
            var holder = byNumber.get(line.number());
            if (holder == null || byTheirName.contains(holder)) continue;
            if (!pairs.containsKey(line)) pairs.put(line, holder);
            else
                problems.add(
                        1, "strands › number", "programme.file.number-kept", line.number(), holder.name(), line.name());
        }
        problems.throwIfAny();
        return pairs;
    }

    private static void organisations(
            OrganisationRegister register, List<OrganisationLine> stated, List<ImportChange> changes) {
        var names = stated.stream().map(line -> Names.key(line.name())).collect(Collectors.toSet());
        var left = register.exportAll().stream()
                .map(OrganisationLine::name)
                .filter(name -> !names.contains(Names.key(name)))
                .toList();
        changes.addAll(register.importAll(stated));
        left.forEach(name -> changes.add(missing("organisation", name)));
    }

    /** Pairs stored things with stated ones by name, in the file's order; what is left over is kept after them. */
    private static <E extends Named, L> void match(
            String thing,
            List<E> stored,
            List<L> stated,
            Function<L, String> naming,
            Function<L, E> adding,
            BiPredicate<E, L> taking,
            List<ImportChange> changes) {
        var byName = stored.stream().collect(toMap(entity -> Names.key(entity.name()), Function.identity()));
        var seen = new HashSet<E>();
        var place = 0;
        for (var line : stated) {
            var known = byName.get(Names.key(naming.apply(line)));
            var changed = known != null && taking.test(known, line);
            var entity = known == null ? adding.apply(line) : known;
            entity.standAt(place++);
            seen.add(entity);
            changes.add(change(known == null, changed, thing, naming.apply(line)));
        }
        for (var entity : stored) {
            if (seen.contains(entity)) continue;
            entity.standAt(place++);
            changes.add(missing(thing, entity.name()));
        }
    }

    private static ImportChange change(boolean isNew, boolean changed, String thing, String name) {
        return new ImportChange(
                isNew ? Change.ADDED : changed ? Change.UPDATED : Change.UNCHANGED, "programme.thing." + thing, name);
    }

    private static ImportChange missing(String thing, String name) {
        return new ImportChange(Change.MISSING, "programme.thing." + thing, name);
    }

    /** Empty-handed when there is no programme yet. */
    Optional<ProgrammeFile> read() {
        return store.programme().map(this::read);
    }

    private ProgrammeFile read(Programme programme) {
        var terms = store.terms(EnumSet.allOf(Kind.class)).stream().collect(Collectors.groupingBy(Term::kind));
        Map<UUID, String> stages = store.stages().stream().collect(toMap(Stage::id, Stage::name));
        Map<UUID, String> sectors =
                terms.getOrDefault(Kind.SECTOR, List.of()).stream().collect(toMap(Term::id, Term::name));
        return new ProgrammeFile(
                programme.summary(),
                store.stages().stream().map(Stage::summary).toList(),
                store.strands().stream().map(strand -> strand.line(stages)).toList(),
                new Funding(
                        programme.totalCost(),
                        programme.regional(),
                        store.pledges().stream().map(PledgeRow::pledge).toList()),
                linesOf(Kind.THEME, terms),
                linesOf(Kind.PRINCIPLE, terms),
                linesOf(Kind.CONDITION, terms),
                namesOf(Kind.SECTOR, terms),
                namesOf(Kind.AREA, terms),
                store.bodies().stream().map(body -> body.summary(sectors)).toList(),
                registers.stream()
                        .flatMap(register -> register.exportAll().stream())
                        .toList());
    }

    private static List<TermLine> linesOf(Kind kind, Map<Kind, List<Term>> terms) {
        return terms.getOrDefault(kind, List.of()).stream()
                .map(term -> new TermLine(term.name(), term.outcome()))
                .toList();
    }

    private static List<String> namesOf(Kind kind, Map<Kind, List<Term>> terms) {
        return terms.getOrDefault(kind, List.of()).stream().map(Term::name).toList();
    }
}
