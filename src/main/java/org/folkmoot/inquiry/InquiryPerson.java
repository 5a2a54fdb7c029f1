package org.folkmoot.inquiry;

import org.folkmoot.member.MemberId;
import org.folkmoot.member.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an inquiry, as the others inside see them.
 *
 * @param standing for whom they speak today, or null
 * @param seated   false for a lead without a seat
 */
public record InquiryPerson(
        MemberId member, String name, @Nullable Standing standing, boolean seated, boolean leads) {}
