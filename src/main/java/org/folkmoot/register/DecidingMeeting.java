package org.folkmoot.register;

import java.time.Instant;
import java.util.UUID;

/** A meeting of the steering group whose answers are published. @param id its key @param startsAt UTC */
public record DecidingMeeting(UUID id, Instant startsAt) {}
