package org.folkmoot.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of my signed-in devices.
 *
 * @param label      browser and system in words, such as "Firefox · Windows"; empty when unknown
 * @param lastSeenAt to the minute
 * @param keptUntil  until when it stays signed in if it is not used, or null when it is not kept
 * @param thisOne    the device that asks
 */
public record DeviceLine(
        DeviceId id,
        String label,
        String address,
        Instant signedInAt,
        Instant lastSeenAt,
        @Nullable Instant keptUntil,
        boolean thisOne) {}
