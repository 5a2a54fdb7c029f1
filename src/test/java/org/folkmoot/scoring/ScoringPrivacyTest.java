package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.shared.Ids;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the group says and scores among itself is written nowhere else, whatever listens, tells, indexes or exports. */
@PortalTest
@BothDatabases
class ScoringPrivacyTest {

    private static final String SECRET = "quibblefrock";

    @Autowired
    NoteService notes;

    @Autowired
    InterestService interests;

    @Autowired
    ReviewerService reviewers;

    @Autowired
    ScoringPersonalData held;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestScores scores;

    @Autowired
    PersonalDataService data;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    DataSource source;

    MemberId ada;
    MemberId ben;
    MemberId author;
    IdeaId idea;

    @BeforeEach
    void aNoteAnInterestAndACard() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        author = people.person(Role.PARTICIPANT);
        idea = ideas.by(author, "Benches");
        scores.criteria();
        scores.putIn(ada, idea, 5, 2);
        people.as(ada, () -> notes.write(new WriteNote(Ids.next(), idea, "@Ben Heath: " + SECRET + "?")));
        people.as(ben, () -> interests.declare(new DeclareInterest(idea, "A matter of " + SECRET + ".")));
        await().until(() -> sql.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theWordsStandInTheirOwnTablesAlone() throws Exception {
        assertThat(holding(SECRET)).containsExactlyInAnyOrder("declared_interest", "steering_note");
        assertThat(sql.queryForList("select distinct member_id from notification where kind = 'NAMED_IN_NOTES'"))
                .as("whom it names is told, nobody else")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseFindsThemInWhatTheyMayReadAndTakeOut(Role role) throws Exception {
        var other = people.person(role);
        assertThat(ideas.seenBy(other, idea).toString()).doesNotContain(SECRET, "Ada Marsh");
        assertThat(takenOutBy(other)).doesNotContain(SECRET);
        assertThat(takenOutBy(author)).doesNotContain(SECRET);
    }

    @Test
    void whoWroteThemTakesTheirOwnOut() throws Exception {
        assertThat(takenOutBy(ada)).contains("@Ben Heath: " + SECRET).doesNotContain("A matter of");
        assertThat(takenOutBy(ben)).contains("A matter of " + SECRET).doesNotContain("@Ben Heath: " + SECRET);
    }

    @Test
    void whoGoesLeavesNoNameAndNoReasonAndWhatTheyScoredStaysCounted() {
        people.as(ada, () -> reviewers.assign(Set.of(idea), Set.of(ben)));
        transaction.executeWithoutResult(status -> List.of(ada, ben)
                .forEach(person -> held.forget(
                        new Forgetting(person, "Ben Heath", "ben@example.org", false, "somebody", Instant.now()))));
        assertThat(sql.queryForObject("select reason from declared_interest", String.class))
                .isEqualTo("somebody");
        assertThat(sql.queryForObject("select wording from steering_note", String.class))
                .isEqualTo("@somebody: " + SECRET + "?");
        assertThat(sql.queryForObject("select count(*) from review_assignment where standing = true", Integer.class))
                .isZero();
        assertThat(sql.queryForObject("select cards from score_total", Integer.class))
                .isOne();
    }

    private String takenOutBy(MemberId member) throws Exception {
        people.signIn(member);
        var out = new ByteArrayOutputStream();
        data.writeJson(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Tables with the word in any of their columns. */
    private List<String> holding(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = source.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(), TestDatabase.isMariaDb() ? null : "public", "%", new String[] {
                                    "TABLE", "BASE TABLE"
                                })) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table)) {
                    var here = false;
                    while (rows.next())
                        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                            here |= String.valueOf(rows.getString(i)).contains(word);
                    if (here) found.add(table.toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }
}
