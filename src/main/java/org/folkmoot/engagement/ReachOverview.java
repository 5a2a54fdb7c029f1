package org.folkmoot.engagement;

import java.util.List;

/**
 * How far the programme is: everything the reach page and the home page show.
 *
 * @param strands         widest gap first, then those without a target by number
 * @param organisationsOf organisations on the register
 * @param sectorsOf       sectors of the programme
 */
public record ReachOverview(Reach programme, List<StrandReach> strands, int organisationsOf, int sectorsOf) {}
