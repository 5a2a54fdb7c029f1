package org.folkmoot.outreach;

import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A visit, interview or briefing that took place.
 *
 * @param went    who went there; whoever writes it down when empty
 * @param met     people met, who are counted by name
 * @param unnamed how many more were met, 0 to {@link #UNNAMED_MAX}
 * @param note    at most {@link #NOTE_MAX} characters, may be empty
 */
public record RecordContact(
        ContactKind kind,
        OrganisationId organisation,
        LocalDate day,
        Set<MemberId> went,
        Set<MemberId> met,
        int unnamed,
        String note) {

    public static final int UNNAMED_MAX = 500;
    public static final int NOTE_MAX = Contact.NOTE_MAX;

    public RecordContact {
        went = Set.copyOf(went);
        met = Set.copyOf(met);
        if (unnamed < 0 || unnamed > UNNAMED_MAX) throw new UnusableInputException("outreach.unnamed", UNNAMED_MAX);
        note = Texts.optionalBlock(note, NOTE_MAX);
    }
}
