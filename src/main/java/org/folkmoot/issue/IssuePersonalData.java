package org.folkmoot.issue;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Issues and solutions a person wrote, their orders, and what they lead or fixed. Orders that counted stay, nobody's. */
@Component
class IssuePersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final IssueOrders orders;
    private final Solutions solutions;

    IssuePersonalData(PersonalRows rows, IssueOrders orders, Solutions solutions) {
        this.rows = rows;
        this.orders = orders;
        this.solutions = solutions;
    }

    @Override
    public int order() {
        return 302;
    }

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "wordings",
                "select w.id, q.question, w.title as issue, w.about, w.written_at from issue_wording w"
                        + " join issue i on i.id = w.issue_id join inquiry q on q.id = i.inquiry_id"
                        + " where w.written_by = :person",
                person,
                to);
        rows.tell(
                "orders",
                "select p.id, q.question, i.title as issue, p.place + 1 as place_given, o.late, o.saved_at from issue_place p"
                        + " join issue_order o on o.id = p.order_id join issue i on i.id = p.issue_id"
                        + " join inquiry q on q.id = o.inquiry_id where o.member_id = :person",
                person,
                to);
        rows.tell(
                "solutions",
                "select s.id, q.question, s.title as solution, s.rationale, s.benefit, s.added_at from issue_solution s"
                        + " join inquiry q on q.id = s.inquiry_id where s.added_by = :person",
                person,
                to);
        rows.tell(
                "leads",
                "select s.id, q.question, s.title as solution from issue_solution s"
                        + " join inquiry q on q.id = s.inquiry_id where s.lead_id = :person",
                person,
                to);
        rows.tell(
                "fixed",
                "select f.id, q.question, f.reason, f.fixed_at, f.taken_back_at from issue_fixed_order f"
                        + " join inquiry q on q.id = f.inquiry_id where f.fixed_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("issue.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("issue.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        orders.unname(id);
        solutions.unname(id, person.instead());
    }
}
