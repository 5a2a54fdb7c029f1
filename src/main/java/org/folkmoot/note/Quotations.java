package org.folkmoot.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.springframework.stereotype.Component;

/** Whose words a line is, and whether their name stands under it. */
@Component
class Quotations {

    private final QuotationMarks marks;
    private final QuotationConsents consents;
    private final MemberService members;
    private final CurrentMember currentMember;

    Quotations(QuotationMarks marks, QuotationConsents consents, MemberService members, CurrentMember currentMember) {
        this.marks = marks;
        this.consents = consents;
        this.members = members;
        this.currentMember = currentMember;
    }

    /** @param words sections all lines of which are quotations. @param writes for whom noted speakers are told */
    Map<NoteLineId, NoteLine.Quotation> of(SessionNotes notes, List<Line> lines, Set<UUID> words, boolean writes) {
        return of(List.of(notes.session().value()), lines, words, writes);
    }

    /** As {@link #of(SessionNotes, List, Set, boolean)}, for lines of several sessions. */
    Map<NoteLineId, NoteLine.Quotation> of(
            Collection<UUID> sessions, List<Line> lines, Set<UUID> words, boolean writes) {
        var mark = marks.in(sessions).stream()
                .collect(Collectors.toMap(QuotationMark::line, one -> one, (older, newer) -> newer));
        var said = consents.in(sessions).stream().collect(Collectors.groupingBy(QuotationConsent::line));
        var names = members.namesOf(mark.values().stream()
                .map(QuotationMark::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var me = currentMember.find();
        var all = new HashMap<NoteLineId, NoteLine.Quotation>();
        for (var line : lines) {
            var one = mark.get(line.id().value());
            if (one == null ? !words.contains(line.section()) : !one.quoted()) continue;
            var speaker = one == null ? null : one.speaker();
            var answer = speaker == null
                    ? Optional.<QuotationConsent>empty()
                    : newest(said.getOrDefault(line.id().value(), List.of()), line, speaker);
            var name = speaker == null ? null : names.get(speaker);
            all.put(
                    line.id(),
                    new NoteLine.Quotation(
                            answer.filter(QuotationConsent::given).isPresent() ? name : null,
                            writes ? name : null,
                            speaker != null && answer.isEmpty(),
                            speaker != null && me.filter(speaker::equals).isPresent()));
        }
        return all;
    }

    private static Optional<QuotationConsent> newest(List<QuotationConsent> said, Line line, MemberId speaker) {
        return said.stream().filter(one -> one.saidOf(line, speaker)).reduce((older, newer) -> newer);
    }
}
