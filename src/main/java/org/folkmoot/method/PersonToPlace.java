package org.folkmoot.method;

import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** Somebody with a seat, for those who run the inquiry. @param organisation for whom they speak today, or null */
public record PersonToPlace(
        MemberId member, String name, @Nullable String organisation) {

    static PersonToPlace of(InquiryPerson person) {
        var standing = person.standing();
        return new PersonToPlace(person.member(), person.name(), standing == null ? null : standing.organisationName());
    }
}
