package org.folkmoot.inquiryreport;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person wrote into reports and said of them. It stays when they go, without their name: others decided on it. */
@Component
class InquiryReportPersonalData implements HoldsPersonalData {

    private static final String OF_INQUIRY = " join inquiry i on i.id = x.inquiry_id";

    private final PersonalRows rows;

    InquiryReportPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 307;
    }

    @Override
    public String name() {
        return "inquiryreport";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "comments",
                "select x.id, i.question, x.words, x.written_at, x.answer from report_comment x" + OF_INQUIRY
                        + " where x.written_by = :person",
                person,
                to);
        rows.tell(
                "answered",
                "select x.id, i.question, x.answer, x.settled_at from report_comment x" + OF_INQUIRY
                        + " where x.settled_by = :person",
                person,
                to);
        rows.tell(
                "chapters",
                "select x.id, c.title as chapter, x.words, x.written_at from report_wording x"
                        + " join report_chapter c on c.id = x.chapter_id where x.written_by = :person",
                person,
                to);
        rows.tell(
                "begun",
                "select x.inquiry_id as id, i.question, x.begun_at from inquiry_report x" + OF_INQUIRY
                        + " where x.begun_by = :person",
                person,
                to);
        rows.tell(
                "versions",
                "select x.id, i.question, x.number, x.reason, x.made_at from report_version x" + OF_INQUIRY
                        + " where x.made_by = :person",
                person,
                to);
        rows.tell("rules", "select id, comment_days, set_at from report_rule where set_by = :person", person, to);
        rows.tell(
                "recommendations",
                "select x.id, i.question, x.words, x.made_at, x.changed_at from inquiry_recommendation x" + OF_INQUIRY
                        + " where x.made_by = :person or x.changed_by = :person or x.taken_out_by = :person",
                person,
                to);
        rows.tell(
                "answers",
                "select x.id, r.words as recommendation, x.reply, x.reason, x.said_at from recommendation_answer x"
                        + " join inquiry_recommendation r on r.id = x.recommendation_id where x.said_by = :person",
                person,
                to);
        rows.tell(
                "closing",
                "select x.id, i.question, x.what, x.made_at, x.changed_at from inquiry_close_entry x" + OF_INQUIRY
                        + " where x.made_by = :person or x.changed_by = :person or x.taken_out_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("inquiryreport.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        // Their name is looked up, and is gone with their account.
    }
}
