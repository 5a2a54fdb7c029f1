package org.folkmoot.history;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.history.HistoryValue.Offer;
import org.folkmoot.history.HistoryValues.Value;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SimilarThings;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.ImportId;
import org.springframework.stereotype.Component;

/** What the register has that is like what a table names: those of the very name first, then what the index finds. */
@Component
class HistoryOffers {

    private static final int AT_MOST = 5;

    private final SimilarThings similar;
    private final RegisterInBulk register;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final PortalClock clock;

    HistoryOffers(
            SimilarThings similar,
            RegisterInBulk register,
            MemberService members,
            OrganisationService organisations,
            ProgrammeService programme,
            PortalClock clock) {
        this.similar = similar;
        this.register = register;
        this.members = members;
        this.organisations = organisations;
        this.programme = programme;
        this.clock = clock;
    }

    List<HistoryValue> beside(ImportId id, ValueKind kind, List<Value> values) {
        return switch (kind) {
            case PERSON -> people(id, values);
            case ORGANISATION -> organisations(id, values);
        };
    }

    private List<HistoryValue> people(ImportId id, List<Value> values) {
        var sameName = register.peopleByName(values.stream()
                .filter(HistoryOffers::isOpen)
                .map(value -> LineKeys.plain(value.written()))
                .toList());
        Map<UUID, List<MemberId>> alike = new HashMap<>();
        for (var value : values)
            if (isOpen(value)) {
                var found = new LinkedHashSet<>(sameName.getOrDefault(LineKeys.plain(value.written()), List.of()));
                ids(value.written(), SearchKind.PERSON).map(MemberId::new).forEach(found::add);
                alike.put(value.key(), found.stream().limit(AT_MOST).toList());
            }
        var named = Stream.concat(
                        alike.values().stream().flatMap(List::stream),
                        values.stream().map(Value::member).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
        var names = members.namesOfAccounts(named);
        var standing = members.standingsOf(named, clock.today());
        return values.stream()
                .map(value -> shown(
                        id,
                        value,
                        Optional.ofNullable(value.member()).map(names::get).orElse(null),
                        alike.getOrDefault(value.key(), List.of()).stream()
                                .filter(names::containsKey)
                                .map(person -> new Offer(
                                        person.value(),
                                        Objects.requireNonNull(names.get(person)),
                                        Optional.ofNullable(standing.get(person))
                                                .map(one -> one.organisationName())
                                                .orElse("")))
                                .toList()))
                .toList();
    }

    private List<HistoryValue> organisations(ImportId id, List<Value> values) {
        var sectors = programme.sectors().stream().collect(toMap(Sector::id, Sector::name));
        var survivors = organisations.survivors();
        var all = new ArrayList<HistoryValue>();
        for (var value : values) {
            var offers = isOpen(value)
                    ? ids(value.written(), SearchKind.ORGANISATION)
                            .map(OrganisationId::new)
                            .map(one -> survivors.getOrDefault(one, one))
                            .distinct()
                            .flatMap(one -> organisations.standingFor(one).stream())
                            .map(one -> new Offer(
                                    one.organisation().value(),
                                    one.organisationName(),
                                    sectors.getOrDefault(one.sector(), "")))
                            .toList()
                    : List.<Offer>of();
            var meant = value.organisation();
            all.add(shown(
                    id,
                    value,
                    meant == null ? null : organisations.namesOf(List.of(meant)).get(meant),
                    offers));
        }
        return all;
    }

    private Stream<UUID> ids(String written, SearchKind kind) {
        return similar.to(written, kind, AT_MOST).stream().flatMap(id -> Ids.parse(id).stream());
    }

    private static boolean isOpen(Value value) {
        return value.choice() == HistoryChoice.UNDECIDED;
    }

    private static HistoryValue shown(
            ImportId id, Value value, @org.jspecify.annotations.Nullable String means, List<Offer> offers) {
        return new HistoryValue(
                new HistoryValue.Key(id, value.kind(), value.key()),
                value.written(),
                value.email(),
                value.beside(),
                value.area(),
                value.lines(),
                value.choice(),
                means,
                offers);
    }
}
