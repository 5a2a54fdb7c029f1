package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.register.DecisionLine;
import org.folkmoot.register.DecisionRegister;
import org.folkmoot.register.NotDoingFilter;
import org.folkmoot.register.RegisterFilter;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What holds at any moment between ideas, decisions, answers, support, the register, the queue and what people were told. */
@Component
class Agreement {

    private static final PageRequest ALL = PageRequest.of(0, 1000);
    private static final String LAST = "a.turn = (select max(b.turn) from idea_answer b where b.idea_id = a.idea_id)";

    private final DecisionRegister register;
    private final QueueService queue;
    private final TestMembers people;
    private final JdbcTemplate jdbc;

    Agreement(DecisionRegister register, QueueService queue, TestMembers people, JdbcTemplate jdbc) {
        this.register = register;
        this.queue = queue;
        this.people = people;
        this.jdbc = jdbc;
    }

    void holds(MemberId steering) {
        anIdeaStandsWhereTheLastThingThatHappenedPutIt();
        aDecisionWaitsOrWasTakenBackOrWasPublished();
        anAnswerIsADecisionThatWasPublished();
        aSupporterIsCountedOnce();
        whoBackedAMergedIdeaCameAlong();
        nothingGoesIntoItselfOrIntoWhatIsGone();
        theRegisterHasEveryAnswerOfEveryIdeaThatStands();
        whatIsNotDoneIsWhatIsDeclinedOrParked();
        theQueueHoldsWhatWaits(steering);
        whoOwesACardIsKnown();
        nobodyHearsOfWhatWasNotPublishedNorTwice();
    }

    /** Withdrawn; or waiting because it was never answered or came back since; or as its last answer says. */
    private void anIdeaStandsWhereTheLastThingThatHappenedPutIt() {
        var came = "(select count(*) from idea_step s where s.idea_id = i.id and s.cause = 'REVIEW_DATE'"
                + " and s.taken_at > (select max(a.answered_at) from idea_answer a where a.idea_id = i.id))";
        none("idea i where case when i.stage = 'WITHDRAWN' then 1 else 0 end"
                + " <> (select count(*) from idea_withdrawal w where w.idea_id = i.id)");
        none("idea i join idea_answer a on a.idea_id = i.id and " + LAST + " where " + came
                + " = 0 and i.stage <> a.outcome");
        none("idea i where " + came + " > 0 and i.stage not in ('SUBMITTED', 'SHORTLISTED', 'WITHDRAWN')");
        none("idea i where not exists (select 1 from idea_answer a where a.idea_id = i.id)"
                + " and i.stage not in ('SUBMITTED', 'SHORTLISTED', 'WITHDRAWN')");
    }

    private void aDecisionWaitsOrWasTakenBackOrWasPublished() {
        none("decision d where 1 <> (case when d.standing = true then 1 else 0 end)"
                + " + (select count(*) from decision_removal r where r.decision_id = d.id)"
                + " + (select count(*) from published_decision p where p.decision_id = d.id)");
        none("decision d join decision e on e.idea_id = d.idea_id and e.id <> d.id"
                + " where d.standing = true and e.standing = true");
    }

    /** In the same order, with the same outcome, reason and target. */
    private void anAnswerIsADecisionThatWasPublished() {
        assertThat(
                        words(
                                "select a.idea_id, a.outcome, a.reason, a.merged_into from idea_answer a order by a.idea_id, a.turn"))
                .isEqualTo(words("select d.idea_id, d.outcome, d.reason, d.merged_into from decision d"
                        + " join published_decision p on p.decision_id = d.id"
                        + " join publication b on b.id = p.publication_id order by d.idea_id, b.published_at"));
    }

    private void aSupporterIsCountedOnce() {
        none("idea i where i.supporters <> (select count(*) from idea_support s"
                + " where s.idea_id = i.id and s.standing = true)");
        none("idea_support s join idea_support t on t.idea_id = s.idea_id and t.member_id = s.member_id"
                + " and t.id <> s.id where s.standing = true and t.standing = true");
    }

    /** They back the target, or took it back there later; and nobody came along from what did not go in. */
    private void whoBackedAMergedIdeaCameAlong() {
        none("idea_support s join idea_answer a on a.idea_id = s.idea_id and a.outcome = 'MERGED'"
                + " where s.standing = true and not exists (select 1 from idea_support t"
                + " where t.idea_id = a.merged_into and t.member_id = s.member_id)");
        none("idea_support s where s.came_with is not null and not exists (select 1 from idea_answer a"
                + " where a.idea_id = s.came_with and a.merged_into = s.idea_id)");
    }

    private void nothingGoesIntoItselfOrIntoWhatIsGone() {
        none("idea_answer a join idea t on t.id = a.merged_into where t.stage = 'WITHDRAWN' and not exists"
                + " (select 1 from idea_withdrawal w where w.idea_id = t.id and w.withdrawn_at > a.answered_at)");
        none("idea_answer a join idea_answer b on b.idea_id = a.merged_into"
                + " where a.merged_into = a.idea_id or b.merged_into = a.idea_id");
    }

    /** Nobody scores here, nobody stands aside and nobody reviews: each of the group owes a card for each idea that waits. */
    private void whoOwesACardIsKnown() {
        none("member_role r join idea i on i.stage in ('SUBMITTED', 'SHORTLISTED') and i.visibility = 'OPEN'"
                + " where r.role = 'STEERING' and not exists"
                + " (select 1 from member_card d where d.idea_id = i.id and d.member_id = r.member_id)");
        none("member_card d join idea i on i.id = d.idea_id where i.stage not in ('SUBMITTED', 'SHORTLISTED')");
    }

    private void theRegisterHasEveryAnswerOfEveryIdeaThatStands() {
        var shown = people.asVisitor(() -> register.list(RegisterFilter.all(), ALL));
        assertThat(shown.getTotalElements())
                .isEqualTo(shown.getContent().size())
                .isEqualTo(count("idea_answer a join idea i on i.id = a.idea_id where i.stage <> 'WITHDRAWN'"));
        for (var idea : shown.map(DecisionLine::idea).toSet()) {
            var chain = people.asVisitor(() -> register.of(idea));
            assertThat(chain.stream().map(DecisionLine::outcome).toList().reversed())
                    .isEqualTo(outcomes(idea));
            assertThat(chain.stream().filter(DecisionLine::holds)).containsExactly(chain.getFirst());
        }
    }

    private void whatIsNotDoneIsWhatIsDeclinedOrParked() {
        assertThat(people.asVisitor(() -> register.notDoing(NotDoingFilter.all(), ALL)).stream()
                        .map(line -> line.idea().value())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ids("select id from idea where stage in ('DECLINED', 'PARKED')"));
    }

    private void theQueueHoldsWhatWaits(MemberId steering) {
        assertThat(people.as(steering, () -> queue.ids(QueueQuery.ALL, 1000)))
                .extracting(IdeaId::value)
                .containsExactlyInAnyOrderElementsOf(
                        ids("select id from idea where stage in ('SUBMITTED', 'SHORTLISTED')"));
    }

    private void nobodyHearsOfWhatWasNotPublishedNorTwice() {
        none("notification n where n.fact like 'idea-answered:%' and not exists"
                + " (select 1 from idea_answer a where n.fact like concat('idea-answered:', a.idea_id, ':%'))");
        assertThat(words("select member_id, fact from notification group by member_id, fact having count(*) > 1"))
                .isEmpty();
    }

    /** Once everything has been passed on. @param previewed the sum of what the previews said */
    void everybodyWasToldAsThePreviewSaid(int previewed) {
        assertThat(count("notification where fact like 'idea-answered:%'")).isEqualTo(previewed);
        none("idea_answer a join idea i on i.id = a.idea_id where not exists (select 1 from notification n"
                + " where n.member_id = i.proposer_id and n.fact like concat('idea-answered:', a.idea_id, ':%'))");
    }

    private List<Outcome> outcomes(IdeaId idea) {
        return jdbc.queryForList(
                "select outcome from idea_answer where idea_id = ? order by turn", Outcome.class, idea.value());
    }

    private List<UUID> ids(String sql) {
        return jdbc.queryForList(sql, String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    private List<List<String>> words(String sql) {
        return jdbc.query(sql, (row, number) -> {
            var line = new java.util.ArrayList<String>();
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) line.add(Objects.toString(row.getString(i)));
            return List.copyOf(line);
        });
    }

    private void none(String rows) {
        assertThat(count(rows)).as(rows).isZero();
    }

    int count(String rows) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + rows, Integer.class));
    }
}
