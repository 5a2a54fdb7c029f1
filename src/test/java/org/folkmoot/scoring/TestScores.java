package org.folkmoot.scoring;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.springframework.stereotype.Component;

/** Criteria and cards for tests. */
@Component
public class TestScores {

    private final CriteriaService criteria;
    private final ScoreService scores;
    private final ScoreRecount recount;
    private final TestMembers people;

    TestScores(CriteriaService criteria, ScoreService scores, ScoreRecount recount, TestMembers people) {
        this.criteria = criteria;
        this.scores = scores;
        this.recount = recount;
        this.people = people;
    }

    /** Two criteria: benefit counts three times as much as ease. */
    public void criteria() {
        SystemWork.run(() -> {
            criteria.add(new WriteCriterion("Benefit", "How much better things get.", 3));
            criteria.add(new WriteCriterion("Ease", "", 1));
        });
    }

    /** After rows were written straight into the tables. @return how many differed */
    public int recount() {
        return recount.now();
    }

    /** A first card. @param points by criterion, in their order; 0 for "cannot judge" */
    public CardId putIn(MemberId member, IdeaId idea, int... points) {
        return people.as(member, () -> scores.putIn(new PutInCard(idea, marks(points), null)));
    }

    public CardId change(MemberId member, IdeaId idea, CardId before, int... points) {
        return people.as(member, () -> scores.putIn(new PutInCard(idea, marks(points), before)));
    }

    /** For whoever is signed in on this thread. */
    public List<Mark> marks(int... points) {
        var standing = criteria.standing();
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < points.length; i++)
            marks.add(new Mark(standing.get(i).id(), points[i] == 0 ? null : points[i]));
        return marks;
    }
}
