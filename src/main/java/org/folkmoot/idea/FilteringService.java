package org.folkmoot.idea;

import java.util.List;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two stages before an answer. The steering group writes down who moved an idea between them; the stage follows here,
 * in the same transaction, and the idea's row is held until it ends.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FilteringService {

    private final Ideas ideas;

    FilteringService(Ideas ideas) {
        this.ideas = ideas;
    }

    /** @throws RefusedException ALREADY_SHORTLISTED, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, NOT_THERE */
    @PreAuthorize("hasRole('STEERING')")
    public void shortlist(IdeaId id) {
        locked(id).shortlist();
    }

    /** @throws RefusedException NOT_SHORTLISTED, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, NOT_THERE */
    @PreAuthorize("hasRole('STEERING')")
    public void takeOffShortlist(IdeaId id) {
        locked(id).takeOffShortlist();
    }

    private Idea locked(IdeaId id) {
        return ideas.lock(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
    }
}
