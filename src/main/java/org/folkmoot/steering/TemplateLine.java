package org.folkmoot.steering;

import org.folkmoot.idea.Outcome;

/**
 * A template as the group keeps it, or filled in for an idea.
 *
 * @param revision as the person saw it, to be handed back with a change
 */
public record TemplateLine(TemplateId id, int revision, String name, Outcome outcome, String reason, String steer) {}
