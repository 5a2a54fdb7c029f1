package org.folkmoot.target;

import java.util.List;
import java.util.Map;

/**
 * The register, narrowed down.
 *
 * @param lines  those that fit, by theme in the strategy's order, then by number; a target of a strand alone comes last
 * @param counts how many of what fits otherwise have each status; a status nobody has is left out
 * @param owners everybody who owns a target, by name
 * @param empty  there is none at all, whatever is asked for
 */
public record TargetList(
        List<TargetLine> lines, Map<TargetStatus, Integer> counts, List<TargetOwnerChoice> owners, boolean empty) {}
