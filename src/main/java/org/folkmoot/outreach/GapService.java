package org.folkmoot.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.engagement.OrganisationReach;
import org.folkmoot.engagement.OrganisationReachService;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.Role;
import org.folkmoot.programme.EngagementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations, sectors and areas have not been reached. The register and its reach are read as sets, in a fixed
 * number of statements; names of people are read for one page only.
 */
@Service
@Transactional(readOnly = true)
public class GapService {

    private final OrganisationService organisations;
    private final OrganisationReachService reach;
    private final AffiliationService affiliations;
    private final MemberService members;
    private final ContactService contacts;
    private final CurrentMember currentMember;

    GapService(
            OrganisationService organisations,
            OrganisationReachService reach,
            AffiliationService affiliations,
            MemberService members,
            ContactService contacts,
            CurrentMember currentMember) {
        this.organisations = organisations;
        this.reach = reach;
        this.affiliations = affiliations;
        this.members = members;
        this.contacts = contacts;
        this.currentMember = currentMember;
    }

    /** @param page which rows; the shares are always of the whole register */
    @PreAuthorize("hasAnyRole('MANAGER', 'STEERING')")
    public GapPicture picture(GapFilter filter, Pageable page) {
        var all = rows();
        var chosen = all.stream()
                .filter(row -> matches(row, filter))
                .sorted(order(filter.order()))
                .toList();
        var from = (int) Math.min(page.getOffset(), chosen.size());
        var shown = chosen.subList(from, Math.min(chosen.size(), from + page.getPageSize()));
        return new GapPicture(
                share("", all),
                shares(all, row -> row.organisation().sector().name()),
                shares(all, row -> row.organisation().area().name()),
                new PageImpl<>(introduced(shown), page, chosen.size()));
    }

    /** All rows of a filter without names, for an export. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STEERING')")
    public List<GapRow> all(GapFilter filter) {
        return rows().stream()
                .filter(row -> matches(row, filter))
                .sorted(order(filter.order()))
                .toList();
    }

    private List<GapRow> rows() {
        var reached = reach.all();
        var insiders = affiliations.peopleByOrganisation();
        return organisations.all().stream()
                .map(one -> row(one, reached.get(one.id()), insiders.getOrDefault(one.id(), 0)))
                .toList();
    }

    private static GapRow row(OrganisationSummary one, @Nullable OrganisationReach reached, int insiders) {
        if (reached == null) return new GapRow(one, false, false, false, false, null, insiders, List.of());
        return new GapRow(
                one,
                reached.has(
                        EngagementKind.ATTENDED_SESSION, EngagementKind.ATTENDED_EVENT, EngagementKind.ATTENDED_COURSE),
                reached.has(
                        EngagementKind.IDEA_SUBMITTED, EngagementKind.IDEA_SUPPORTED, EngagementKind.IDEA_COMMENTED),
                reached.has(EngagementKind.INQUIRY_CONTRIBUTION),
                reached.has(EngagementKind.VISIT, EngagementKind.INTERVIEW, EngagementKind.BRIEFING),
                reached.lastOn(),
                insiders,
                List.of());
    }

    private static boolean matches(GapRow row, GapFilter filter) {
        var one = row.organisation();
        return gaps(row, filter.gap())
                && (filter.sector() == null
                        || filter.sector().equals(one.sector().id()))
                && (filter.area() == null || filter.area().equals(one.area().id()))
                && one.name().toLowerCase(java.util.Locale.ROOT).contains(filter.words());
    }

    private static boolean gaps(GapRow row, GapFilter.Gap gap) {
        return switch (gap) {
            case NOTHING -> !row.reached();
            case NO_SESSION -> !row.session();
            case NO_IDEA -> !row.idea();
            case NO_INQUIRY -> !row.inquiry();
            case NO_CONTACT -> !row.contact();
            case ANY -> true;
        };
    }

    private static Comparator<GapRow> order(GapFilter.Order order) {
        Comparator<GapRow> byName =
                Comparator.comparing(row -> row.organisation().name(), String.CASE_INSENSITIVE_ORDER);
        return switch (order) {
            case NAME -> byName;
            case SECTOR ->
                Comparator.comparing((GapRow row) -> row.organisation().sector().name())
                        .thenComparing(byName);
            case AREA ->
                Comparator.comparing((GapRow row) -> row.organisation().area().name())
                        .thenComparing(byName);
            case LONGEST_AGO ->
                Comparator.comparing((GapRow row) ->
                                Optional.ofNullable(row.lastOn()).orElse(LocalDate.MIN))
                        .thenComparing(byName);
        };
    }

    private static GapShare share(String name, List<GapRow> rows) {
        return new GapShare(name, (int) rows.stream().filter(GapRow::reached).count(), rows.size());
    }

    private static List<GapShare> shares(List<GapRow> all, Function<GapRow, String> part) {
        return all.stream().collect(Collectors.groupingBy(part)).entrySet().stream()
                .map(one -> share(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing((GapShare share) -> (double) share.reached() / share.of())
                        .thenComparing(GapShare::name))
                .toList();
    }

    /** Names are for programme managers; the steering group sees how many there are. */
    private List<GapRow> introduced(List<GapRow> shown) {
        if (!currentMember.has(Role.MANAGER)) return shown;
        var ids = shown.stream().map(row -> row.organisation().id()).toList();
        var introducers = introducers(ids);
        return shown.stream()
                .map(row -> new GapRow(
                        row.organisation(),
                        row.session(),
                        row.idea(),
                        row.inquiry(),
                        row.contact(),
                        row.lastOn(),
                        row.insiders(),
                        List.copyOf(introducers.getOrDefault(row.organisation().id(), Set.of()))))
                .toList();
    }

    private Map<OrganisationId, Set<String>> introducers(List<OrganisationId> ids) {
        Map<OrganisationId, Set<String>> names = new HashMap<>();
        affiliations
                .insidersOf(ids)
                .forEach((id, people) -> people.forEach(person ->
                        names.computeIfAbsent(id, none -> new TreeSet<>()).add(person.name())));
        var met = contacts.metAt(ids);
        Map<MemberId, String> known = members.namesOfAccounts(
                met.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        met.forEach((id, people) -> people.forEach(person -> Optional.ofNullable(known.get(person))
                .ifPresent(name ->
                        names.computeIfAbsent(id, none -> new TreeSet<>()).add(name))));
        return names;
    }
}
