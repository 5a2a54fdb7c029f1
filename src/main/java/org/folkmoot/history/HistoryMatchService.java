package org.folkmoot.history;

import java.util.List;
import org.folkmoot.history.HistoryValues.Chosen;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.sheet.ImportId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a table means. Each person and organisation it names is decided about once, however many lines name it, until its
 * lines begin to be counted.
 */
@Service
@Transactional
public class HistoryMatchService {

    private final HistoryPlans plans;
    private final HistoryValues values;
    private final HistoryMatching matching;
    private final HistoryOffers offers;
    private final MemberService members;
    private final OrganisationService organisations;
    private final RegisterService register;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    HistoryMatchService(
            HistoryPlans plans,
            HistoryValues values,
            HistoryMatching matching,
            HistoryOffers offers,
            MemberService members,
            OrganisationService organisations,
            RegisterService register,
            CurrentMember currentMember,
            PortalClock clock) {
        this.plans = plans;
        this.values = values;
        this.matching = matching;
        this.offers = offers;
        this.members = members;
        this.organisations = organisations;
        this.register = register;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Those in most lines first; of those undecided, with what the register has that is like them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Page<HistoryValue> list(ImportId id, ValueKind kind, boolean undecidedOnly, Pageable page) {
        var found = values.page(id, kind, undecidedOnly, page.getOffset(), page.getPageSize());
        return new PageImpl<>(offers.beside(id, kind, found), page, values.count(id, kind, undecidedOnly));
    }

    /** Looks the undecided ones up once more: somebody may have added to the register meanwhile. @throws RefusedException as below */
    @PreAuthorize("hasRole('MANAGER')")
    public void lookAgain(ImportId id) {
        changes(id);
        matching.match(id, () -> {});
    }

    /** @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY, VALUE_UNKNOWN, PERSON_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public void isPerson(HistoryValue.Key value, MemberId person) {
        if (members.namesOfAccounts(List.of(person)).isEmpty())
            throw new RefusedException(HistoryRefusal.PERSON_UNKNOWN);
        choose(value, ValueKind.PERSON, Chosen.person(HistoryChoice.CONFIRMED, person));
    }

    /** Counted as a head, with the organisation of each line. @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY, VALUE_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public void countUnnamed(HistoryValue.Key value) {
        choose(value, ValueKind.PERSON, Chosen.nobody(HistoryChoice.UNNAMED));
    }

    /** @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY, VALUE_UNKNOWN, ORGANISATION_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public void isOrganisation(HistoryValue.Key value, OrganisationId organisation) {
        var standing = organisations
                .standingFor(organisation)
                .orElseThrow(() -> new RefusedException(HistoryRefusal.ORGANISATION_UNKNOWN));
        choose(value, ValueKind.ORGANISATION, Chosen.organisation(HistoryChoice.CONFIRMED, standing.organisation()));
    }

    /** Adds it to the register. @throws RefusedException as above, and when the register has that name already */
    @PreAuthorize("hasRole('MANAGER')")
    public OrganisationId isNew(HistoryValue.Key value, OrganisationFacts facts) {
        changes(value.table());
        var organisation = register.add(facts);
        choose(value, ValueKind.ORGANISATION, Chosen.organisation(HistoryChoice.ADDED, organisation));
        return organisation;
    }

    /** @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY, VALUE_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public void countWithoutOrganisation(HistoryValue.Key value) {
        choose(value, ValueKind.ORGANISATION, Chosen.nobody(HistoryChoice.NONE));
    }

    /** It is to be decided anew. @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY, VALUE_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public void reopen(HistoryValue.Key value) {
        choose(value, value.kind(), Chosen.nobody(HistoryChoice.UNDECIDED));
    }

    /**
     * All that are undecided: people are counted without a name, organisations left out.
     *
     * @return how many
     * @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY
     */
    @PreAuthorize("hasRole('MANAGER')")
    public int settleTheRest(ImportId id, ValueKind kind) {
        changes(id);
        return values.chooseForTheRest(
                id,
                kind,
                switch (kind) {
                    case PERSON -> HistoryChoice.UNNAMED;
                    case ORGANISATION -> HistoryChoice.NONE;
                },
                currentMember.id(),
                clock.instant());
    }

    private void choose(HistoryValue.Key value, ValueKind kind, Chosen chosen) {
        changes(value.table());
        if (value.kind() != kind
                || !values.choose(value.table(), kind, value.value(), chosen, currentMember.id(), clock.instant()))
            throw new RefusedException(HistoryRefusal.VALUE_UNKNOWN);
    }

    private void changes(ImportId id) {
        plans.lock(id.value())
                .orElseThrow(() -> new RefusedException(HistoryRefusal.IMPORT_UNKNOWN))
                .changes();
    }
}
