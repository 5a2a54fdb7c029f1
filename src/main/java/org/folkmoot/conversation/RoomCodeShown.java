package org.folkmoot.conversation;

import java.time.Instant;

/**
 * A session's room code, to be shown in the room.
 *
 * @param address where people type it, and what a QR code of it opens
 * @param from    UTC, when it begins to work
 * @param until   UTC, when it ends
 */
public record RoomCodeShown(String title, String code, String page, String address, Instant from, Instant until) {}
