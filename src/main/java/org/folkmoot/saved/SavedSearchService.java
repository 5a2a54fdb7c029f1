package org.folkmoot.saved;

import java.util.List;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.search.SearchHit;
import org.folkmoot.search.SearchOrder;
import org.folkmoot.search.SearchService;
import org.folkmoot.search.ui.SearchAddress;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the person signed in keeps. */
@Service
@Transactional
public class SavedSearchService {

    /** One person keeps no more. */
    public static final int AT_MOST = 20;

    /** So many of the newest things are looked at. */
    static final PageRequest LOOKED_AT = PageRequest.of(0, 100);

    private final SavedSearches saved;
    private final SearchService search;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    SavedSearchService(SavedSearches saved, SearchService search, CurrentMember currentMember, PortalClock clock) {
        this.saved = saved;
        this.search = search;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SavedSearchLine> mine() {
        return saved.findByMemberIdOrderBySavedAtDesc(currentMember.id().value()).stream()
                .map(SavedSearch::line)
                .toList();
    }

    /**
     * Kept, with alerts on; what it finds now is known already.
     *
     * @throws RefusedException NOTHING_ASKED, TOO_MANY, TOO_LONG, ALREADY_SAVED
     */
    @PreAuthorize("isAuthenticated()")
    public void save(String name, String address) {
        var mine = mine();
        var ask = SearchAddress.read(address, clock);
        if (ask.typed().isBlank() && !ask.filtered()) throw new RefusedException(SavedRefusal.NOTHING_ASKED);
        if (mine.stream().anyMatch(one -> one.address().equals(address)))
            throw new RefusedException(SavedRefusal.ALREADY_SAVED);
        if (mine.size() >= AT_MOST) throw new RefusedException(SavedRefusal.TOO_MANY, AT_MOST);
        var known = search.find(ask.ordered(SearchOrder.NEWEST), LOOKED_AT).hits().stream()
                .map(SearchHit::id)
                .map(UUID::fromString)
                .toList();
        saved.save(new SavedSearch(currentMember.id(), name, address, known, clock.instant()));
    }

    /** @throws RefusedException GONE, NOT_YOURS */
    @PreAuthorize("isAuthenticated()")
    public void alert(UUID id, boolean wanted) {
        own(id).alert(wanted);
    }

    /** @throws RefusedException GONE, NOT_YOURS */
    @PreAuthorize("isAuthenticated()")
    public void remove(UUID id) {
        saved.delete(own(id));
    }

    private SavedSearch own(UUID id) {
        var one = saved.findById(id).orElseThrow(() -> new RefusedException(SavedRefusal.GONE));
        one.requireOwner(currentMember.id());
        return one;
    }
}
