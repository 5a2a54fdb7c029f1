package org.folkmoot.option;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.springframework.stereotype.Component;

/** Options as they are read, in a fixed number of statements. Who may read has been asked already. */
@Component
class OptionReading {

    private final InquiryOptions options;
    private final MustDos mustDos;
    private final OptionSteps steps;
    private final MemberService members;

    OptionReading(InquiryOptions options, MustDos mustDos, OptionSteps steps, MemberService members) {
        this.options = options;
        this.mustDos = mustDos;
        this.steps = steps;
        this.members = members;
    }

    /** Who chose is told to those inside. */
    OptionAppraisal appraisal(InquiryRoom room) {
        var inquiry = room.id().value();
        var taken = steps.findByInquiryIdOrderByTakenAtAscIdAsc(inquiry);
        Map<UUID, String> titles = taken.isEmpty()
                ? Map.of()
                : options.titles(inquiry).stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
        Map<MemberId, String> names = room.inside()
                ? members.namesOf(taken.stream().map(OptionStep::by).collect(Collectors.toSet()))
                : Map.of();
        return new OptionAppraisal(
                options.in(inquiry).stream().map(InquiryOption::detail).toList(),
                mustDos.in(inquiry).stream().map(MustDo::line).toList(),
                taken.stream()
                        .map(step -> new OptionStepLine(
                                step.kind(),
                                titles.getOrDefault(step.option(), ""),
                                step.reason(),
                                names.getOrDefault(step.by(), ""),
                                step.at()))
                        .toList());
    }
}
