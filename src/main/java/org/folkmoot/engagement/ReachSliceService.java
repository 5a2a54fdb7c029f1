package org.folkmoot.engagement;

import java.util.List;
import org.folkmoot.programme.StrandId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breakdowns of reach. Small numbers of people are the viewer's business. */
@Service
public class ReachSliceService {

    ReachSliceService() {}

    /** @param strand null for the whole programme */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<ReachSlice> by(SliceKind kind, @Nullable StrandId strand) {
        return List.of();
    }

    /** @param strand null for the whole programme */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Regulars regulars(@Nullable StrandId strand) {
        return new Regulars(0, 0, List.of());
    }
}
