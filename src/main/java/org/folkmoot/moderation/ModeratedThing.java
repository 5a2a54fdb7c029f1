package org.folkmoot.moderation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * What moderation shows of a thing.
 *
 * @param label     what a person would call it
 * @param link      path inside the portal, without a leading slash
 * @param text      Markdown as its author wrote it
 * @param writtenAt UTC
 */
public record ModeratedThing(String label, MemberId author, String link, String text, Instant writtenAt) {}
