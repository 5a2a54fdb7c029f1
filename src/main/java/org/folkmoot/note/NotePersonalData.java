package org.folkmoot.note;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person wrote into notes, and where their own words stand. Lines stay when the person goes; names do not. */
@Component
class NotePersonalData implements HoldsPersonalData {

    private static final String OF_LINE =
            " join note_line l on l.id = x.line_id" + " join session_notes n on n.session_id = l.session_id";

    private final PersonalRows rows;
    private final QuotationMarks marks;
    private final QuotationConsents consents;

    NotePersonalData(PersonalRows rows, QuotationMarks marks, QuotationConsents consents) {
        this.rows = rows;
        this.marks = marks;
        this.consents = consents;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public String name() {
        return "note";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "quotations",
                "select x.id, n.title as session, l.wording, x.entered_at from note_quotation x" + OF_LINE
                        + " where x.speaker_id = :person and x.quoted = true",
                person,
                to);
        rows.tell(
                "consents",
                "select x.id, n.title as session, l.wording, x.given, x.said_at from note_quotation_consent x" + OF_LINE
                        + " where x.member_id = :person",
                person,
                to);
        rows.tell(
                "lines",
                "select l.id, n.title as session, l.wording, l.written_at from note_line l"
                        + " join session_notes n on n.session_id = l.session_id"
                        + " where l.written_by = :person or l.changed_by = :person",
                person,
                to);
        rows.tell(
                "texts",
                "select x.id, n.title as session, x.wording, x.replaced_at from note_line_earlier x" + OF_LINE
                        + " where x.written_by = :person",
                person,
                to);
        rows.tell(
                "rivals",
                "select x.id, n.title as session, x.wording, x.written_at from note_line_rival x" + OF_LINE
                        + " where x.written_by = :person",
                person,
                to);
        rows.tell(
                "removals",
                "select x.id, n.title as session, l.wording, x.removed_at from note_line_removal x" + OF_LINE
                        + " where x.removed_by = :person",
                person,
                to);
        rows.tell(
                "begun",
                "select session_id as id, title as session, begun_at from session_notes"
                        + " where begun_by = :person or host_id = :person",
                person,
                to);
        rows.tell(
                "steps",
                "select x.id, n.title as session, x.kind as step, x.reason, x.taken_at from notes_step x"
                        + " join session_notes n on n.session_id = x.session_id where x.taken_by = :person",
                person,
                to);
        rows.tell(
                "reminders",
                "select x.id, s.title as session, x.reminded_at from notes_reminder x"
                        + " join dialogue_session s on s.id = x.session_id where x.member_id = :person",
                person,
                to);
        rows.tell(
                "templates",
                "select id, title as template, edition, made_at from note_template where made_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("note.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("note.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        marks.of(id).forEach(QuotationMark::forgetSpeaker);
        consents.deleteOf(id);
    }
}
