package org.folkmoot.steering;

/** A word the steering group uses for ideas among itself; never shown to others. */
public record SteeringTag(TagId id, String name) {}
