package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the register of organisations. Nothing is removed: an organisation ends, or becomes another one, and both can be undone. */
@Service
@Transactional
public class RegisterService {

    private final Organisations organisations;
    private final OrganisationAliases aliases;
    private final Affiliations affiliations;
    private final Survivors survivors;
    private final RegisterHistory history;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    RegisterService(
            Organisations organisations,
            OrganisationAliases aliases,
            Affiliations affiliations,
            Survivors survivors,
            RegisterHistory history,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.organisations = organisations;
        this.aliases = aliases;
        this.affiliations = affiliations;
        this.survivors = survivors;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException ORGANISATION_NAME_TAKEN, also when somebody else adds it at the same moment */
    @PreAuthorize("hasRole('MANAGER')")
    public OrganisationId add(OrganisationFacts facts) {
        free(facts.name());
        try {
            var organisation = organisations.save(new Organisation(facts));
            organisations.flush();
            history.write(organisation.id(), OrganisationChangeKind.ADDED, null, "");
            return organisation.id();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw taken(facts.name());
        }
    }

    /**
     * Corrects what the register says. What it was counted for before stays counted in the sector and area of that day;
     * a name it had before stays as another name.
     *
     * @throws RefusedException NOT_THERE, CHANGED_MEANWHILE, ALREADY_MERGED, ORGANISATION_NAME_TAKEN
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void correct(OrganisationId id, OrganisationFacts facts) {
        var organisation = known(id);
        var before = organisation.name();
        var renamed = !before.equals(facts.name());
        if (renamed && !before.equalsIgnoreCase(facts.name())) free(facts.name());
        try {
            if (!organisation.correct(facts)) return;
            organisations.flush();
        } catch (OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(MemberRefusal.CHANGED_MEANWHILE);
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw taken(facts.name());
        }
        if (renamed) {
            if (!before.equalsIgnoreCase(facts.name())) aliases.save(new OrganisationAlias(id, before));
            history.write(id, OrganisationChangeKind.RENAMED, null, before);
        } else history.write(id, OrganisationChangeKind.CORRECTED, null, "");
    }

    /** Imports find the organisation under this name too. @throws RefusedException NOT_THERE, ALIAS_TAKEN */
    @PreAuthorize("hasRole('MANAGER')")
    public void addAlias(OrganisationId id, String name) {
        known(id);
        var alias = new OrganisationAlias(id, name);
        holder(alias.name()).ifPresent(holder -> {
            throw new RefusedException(MemberRefusal.ALIAS_TAKEN, alias.name(), holder.name());
        });
        try {
            aliases.save(alias);
            aliases.flush();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw taken(name);
        }
        history.write(id, OrganisationChangeKind.ALIAS_ADDED, null, alias.name());
    }

    @PreAuthorize("hasRole('MANAGER')")
    public void removeAlias(OrganisationId id, String name) {
        aliases.findByName(name)
                .filter(alias -> alias.organisation().equals(id))
                .ifPresent(alias -> {
                    aliases.delete(alias);
                    history.write(id, OrganisationChangeKind.ALIAS_REMOVED, null, alias.name());
                });
    }

    /** Nobody speaks for it after that day; it stays readable. @throws RefusedException NOT_THERE, ALREADY_MERGED */
    @PreAuthorize("hasRole('MANAGER')")
    public void end(OrganisationId id, LocalDate lastDay) {
        known(id).endOn(lastDay);
        history.write(id, OrganisationChangeKind.ENDED, null, lastDay.toString());
    }

    /** @throws RefusedException NOT_THERE, ALREADY_MERGED */
    @PreAuthorize("hasRole('MANAGER')")
    public void reopen(OrganisationId id) {
        known(id).reopen();
        history.write(id, OrganisationChangeKind.REOPENED, null, "");
    }

    /**
     * Two entries are one organisation: its people move to the survivor, the duplicate stays readable and leads there, and
     * the ledger counts both as one from now on.
     *
     * @throws RefusedException NOT_THERE, MERGED_WITH_ITSELF, ALREADY_MERGED
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void merge(OrganisationId duplicate, OrganisationId survivor) {
        if (duplicate.equals(survivor)) throw new RefusedException(MemberRefusal.MERGED_WITH_ITSELF);
        lock(duplicate, survivor);
        known(duplicate).mergeInto(known(survivor));
        var merge = history.write(duplicate, OrganisationChangeKind.MERGED, survivor, "");
        organisations.flush();
        affiliations.remember(merge.id(), duplicate.value());
        affiliations.move(duplicate.value(), survivor.value());
        events.publishEvent(new OrganisationsMerged(duplicate, survivor, false, clock.instant()));
    }

    /**
     * They are two after all: the people who were moved by the merge go back. What was counted meanwhile stays with the
     * survivor.
     *
     * @throws RefusedException NOT_THERE, NOT_MERGED
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void separate(OrganisationId duplicate) {
        lock(duplicate, duplicate);
        var survivor = survivors.of(duplicate);
        known(duplicate).separate();
        var merge = history.lastMergeOf(duplicate);
        history.write(duplicate, OrganisationChangeKind.SEPARATED, survivor, "");
        organisations.flush();
        affiliations.moveBack(merge, survivor.value(), duplicate.value());
        events.publishEvent(new OrganisationsMerged(duplicate, survivor, true, clock.instant()));
    }

    /** In the order of their keys, so that two merges of the same two wait for one another. */
    private void lock(OrganisationId one, OrganisationId other) {
        Stream.of(one.value(), other.value()).distinct().sorted().forEach(organisations::lock);
    }

    private Organisation known(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
    }

    private void free(String name) {
        if (holder(name).isPresent()) throw taken(name);
    }

    private Optional<Organisation> holder(String name) {
        return organisations
                .findByName(name)
                .or(() -> aliases.findByName(name)
                        .flatMap(alias ->
                                organisations.findById(alias.organisation().value())));
    }

    private static RefusedException taken(String name) {
        return new RefusedException(MemberRefusal.ORGANISATION_NAME_TAKEN, name);
    }
}
