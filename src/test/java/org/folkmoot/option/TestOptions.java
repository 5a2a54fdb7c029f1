package org.folkmoot.option;

import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.springframework.stereotype.Component;

/** Options for tests, written as people write them. */
@Component
public class TestOptions {

    private final OptionService options;
    private final TestMembers people;

    TestOptions(OptionService options, TestMembers people) {
        this.options = options;
        this.people = people;
    }

    public OptionId option(MemberId by, InquiryId inquiry, String title) {
        return people.as(by, () -> options.add(inquiry, words(title)));
    }

    public static WriteOption words(String title) {
        return new WriteOption(
                title,
                "All of it, " + title,
                List.of("Quick", "Cheap"),
                List.of(new OptionRisk("Grows", "One owner"), new OptionRisk("Stops", "")),
                "The council");
    }
}
