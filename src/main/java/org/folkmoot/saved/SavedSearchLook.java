package org.folkmoot.saved;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberService;
import org.folkmoot.search.SearchHit;
import org.folkmoot.search.SearchOrder;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.ui.SearchAddress;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether something new fits a saved search, as its owner would find it; one transaction each. */
@Component
class SavedSearchLook {

    /** A little less than a day, so that a daily job finds what it looked at yesterday. */
    private static final Duration APART = Duration.ofHours(20);

    private static final int SOME = 100;

    private final SavedSearches saved;
    private final SearchService search;
    private final MemberService members;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    SavedSearchLook(
            SavedSearches saved,
            SearchService search,
            MemberService members,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.saved = saved;
        this.search = search;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** Some that are due, longest waiting first. */
    @Transactional(readOnly = true)
    List<UUID> due() {
        return saved.due(clock.instant().minus(APART), Limit.of(SOME));
    }

    @Transactional
    void look(UUID id) {
        saved.findById(id)
                .ifPresent(one -> members.find(one.member()).ifPresent(owner -> {
                    var roles = owner.roles().stream().map(Enum::name).collect(Collectors.toSet());
                    var found = found(one, roles);
                    var news = one.look(
                            found.stream()
                                    .map(SearchHit::id)
                                    .map(UUID::fromString)
                                    .toList(),
                            clock.instant());
                    if (news.isEmpty()) return;
                    events.publishEvent(new SavedSearchMatched(
                            one.id(),
                            one.member(),
                            one.name(),
                            one.address(),
                            found.stream()
                                    .filter(hit -> news.contains(UUID.fromString(hit.id())))
                                    .limit(SavedSearchMatched.NEWS_MAX)
                                    .map(hit -> new SavedSearchMatched.News(hit.title(), hit.path()))
                                    .toList(),
                            news.size(),
                            clock.instant()));
                }));
    }

    private List<SearchHit> found(SavedSearch one, Set<String> roles) {
        var ask = SearchAddress.read(one.address(), clock).ordered(SearchOrder.NEWEST);
        return search.findFor(roles, ask, SavedSearchService.LOOKED_AT).hits().getContent();
    }
}
