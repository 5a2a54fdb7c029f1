package org.folkmoot.steering;

import java.util.UUID;
import org.folkmoot.idea.FilteringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ideas the group wants to look at closely. Each move is a row; who comes second at the same idea is told. */
@Service
@Transactional
public class ShortlistService {

    private final Shortlistings rows;
    private final FilteringService ideas;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    ShortlistService(Shortlistings rows, FilteringService ideas, CurrentMember currentMember, PortalClock clock) {
        this.rows = rows;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** @return the row. @throws RefusedException on the shortlist already, answered, withdrawn or hidden */
    @PreAuthorize("hasRole('STEERING')")
    public UUID add(IdeaId idea) {
        ideas.shortlist(idea);
        return write(idea, true);
    }

    /** @return the row. @throws RefusedException not on the shortlist, answered, withdrawn or hidden */
    @PreAuthorize("hasRole('STEERING')")
    public UUID takeOff(IdeaId idea) {
        ideas.takeOffShortlist(idea);
        return write(idea, false);
    }

    /** The opposite of what this row says, provided nobody moved the idea since. @throws RefusedException MOVED_MEANWHILE */
    @PreAuthorize("hasRole('STEERING')")
    public UUID undo(IdeaId idea, UUID row) {
        var newest = rows.findFirstByIdeaIdOrderByMovedAtDescIdDesc(idea.value())
                .filter(one -> one.id().equals(row))
                .orElseThrow(() -> new RefusedException(QueueRefusal.MOVED_MEANWHILE));
        return newest.listed() ? takeOff(idea) : add(idea);
    }

    private UUID write(IdeaId idea, boolean listed) {
        return rows.save(new Shortlisting(idea, listed, currentMember.id(), clock.instant()))
                .id();
    }
}
