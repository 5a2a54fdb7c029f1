package org.folkmoot.feedback;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person was asked and answered. Their words go with them; the scores they gave stay, unnamed. */
@Component
class FeedbackPersonalData implements HoldsPersonalData {

    private static final String SESSION = "s.title as session, s.starts_at";

    private final PersonalRows rows;
    private final FeedbackAnswers answers;

    FeedbackPersonalData(PersonalRows rows, FeedbackAnswers answers) {
        this.rows = rows;
        this.answers = answers;
    }

    @Override
    public int order() {
        return 215;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "answers",
                "select a.id, " + SESSION + ", a.score, a.use_words, a.useful_words, a.withdrawn, a.answered_at,"
                        + " a.standing as still_counts from feedback_answer a"
                        + " join feedback_asking f on f.id = a.asking_id"
                        + " join dialogue_session s on s.id = f.session_id where f.member_id = :person",
                person,
                to);
        rows.tell(
                "asked",
                "select f.id, " + SESSION + ", f.asking_round, f.asked_at, f.answers_until from feedback_asking f"
                        + " join dialogue_session s on s.id = f.session_id where f.member_id = :person",
                person,
                to);
        rows.tell(
                "missed",
                "select m.id, " + SESSION + ", m.told_at from feedback_missed_note m"
                        + " join dialogue_session s on s.id = m.session_id where m.member_id = :person",
                person,
                to);
        rows.tell(
                "terms",
                "select id, first_hours, again_days, answer_days, set_at from feedback_rule where set_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("feedback.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("feedback.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        answers.emptyWordsOf(person.person().value());
    }
}
