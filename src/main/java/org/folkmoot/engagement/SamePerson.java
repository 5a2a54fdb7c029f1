package org.folkmoot.engagement;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * Two entries that are counted as one person.
 *
 * @param duplicateName as it is now; of somebody who is gone, what stands instead
 * @param since         UTC, when a manager said so; the figures are those of one person from the first line on
 */
public record SamePerson(MemberId duplicate, String duplicateName, MemberId person, String personName, Instant since) {}
