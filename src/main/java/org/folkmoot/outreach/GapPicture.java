package org.folkmoot.outreach;

import java.util.List;
import org.springframework.data.domain.Page;

/**
 * Where the gaps are.
 *
 * @param whole   of the whole register
 * @param sectors widest gap first
 * @param areas   widest gap first
 */
public record GapPicture(GapShare whole, List<GapShare> sectors, List<GapShare> areas, Page<GapRow> rows) {}
