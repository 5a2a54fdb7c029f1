package org.folkmoot.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackResults;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.FeedbackService;
import org.folkmoot.feedback.TestFeedback;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page behind a score in a mail, as a person, a script and a mail server follow it: without a sign-in or a session. */
@PortalTest
@BothDatabases
class FeedbackPageTest {

    @Autowired
    WebApplicationContext spring;

    @Autowired
    TestFeedback made;

    @Autowired
    FeedbackService feedback;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    private MockMvc mvc;
    private MemberId host;
    private MemberId came;
    private DialogueSessionId session;
    private String path;

    @BeforeEach
    void asked() {
        programme.load();
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        came = people.named("Ben Birch", Role.PARTICIPANT);
        session = made.over("Ageing <b>well</b>", Duration.ofHours(3), host, came);
        made.ask();
        path = "/feedback/" + made.token(session, FeedbackRound.FIRST, came);
    }

    @Test
    void lookingChangesNothingAndHasTheScoreOfTheLinkChosen() throws Exception {
        var answer = ask(get(path + "?score=4"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("connect-src 'self'", "default-src 'none'");
        var page = page(answer);
        assertThat(page.select("input[name=score]")).hasSize(5);
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("4");
        assertThat(page.select("textarea")).hasSize(2);
        assertThat(page.select("button")).hasSize(1);
        assertThat(page.expectFirst("form").attr("data-send")).isEqualTo("4");
        assertThat(page.expectFirst("form").attr("action"))
                .as("without the query, whose score would be sent beside the chosen one")
                .isEqualTo(path);
        assertThat(page.text()).contains("without your name", "Ageing <b>well</b>");
        assertThat(answer.getContentAsString()).doesNotContain(came.value().toString(), "Ben Birch");
        assertThat(rows()).isZero();
    }

    @Test
    void aScoreThatIsNoneIsNotChosen() throws Exception {
        for (var score : List.of("", "0", "6", "44", "<script>", "4&score=5")) {
            var page = page(ask(get(path + "?score=" + score)));
            assertThat(page.select("input[checked]")).as(score).isEmpty();
            assertThat(page.expectFirst("form").hasAttr("data-send")).as(score).isFalse();
        }
        assertThat(rows()).isZero();
    }

    @Test
    void theScriptSendsTheScoreAndTheButtonTheWordsAndNeitherUndoesTheOther() throws Exception {
        assertThat(ask(post(path).param("score", "4")).getStatus()).isEqualTo(200);
        assertThat(mean()).isEqualTo("4.0");
        var form = page(ask(get(path))).expectFirst("form");
        assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("4");
        var kept = ask(post(path)
                .param("score", "4")
                .param("use", "Ring <two> people.")
                .param("useful", ""));
        assertThat(page(kept).expectFirst("#status").text()).isEqualTo("Your answer is kept. Thank you.");
        assertThat(page(kept).expectFirst("#use").wholeText()).isEqualTo("Ring <two> people.");
        ask(post(path).param("score", "5"));
        assertThat(mean()).isEqualTo("5.0");
        assertThat(results().use()).containsExactly("Ring <two> people.");
    }

    @Test
    void whatWasWrittenIsNotShownToWhoeverHasTheLinkLater() throws Exception {
        ask(post(path).param("score", "4").param("use", "A secret of mine."));
        var later = ask(get(path)).getContentAsString();
        assertThat(later)
                .contains("You answered on", "What you wrote is not shown here")
                .doesNotContain("A secret of mine.");
    }

    @Test
    void whatCannotBeKeptStaysInTheFormWithTheReasonAtItsField() throws Exception {
        var far = "x".repeat(2001);
        var answer = ask(post(path).param("score", "4").param("use", far).param("useful", "we </textarea> had time"));
        assertThat(answer.getStatus()).isEqualTo(400);
        var page = page(answer);
        assertThat(page.expectFirst("#use-error").text()).contains("2,000", "2,001");
        assertThat(page.expectFirst("#use").wholeText()).isEqualTo(far);
        assertThat(page.expectFirst("#useful").wholeText()).isEqualTo("we </textarea> had time");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("4");
        assertThat(rows()).isZero();
        var none = ask(post(path).param("use", "Words without a score"));
        assertThat(page(none).expectFirst("#trouble").text()).contains("1 (poor) to 5 (very good)");
        assertThat(page(none).expectFirst("#use").wholeText()).isEqualTo("Words without a score");
        assertThat(ask(post(path).param("score", "9")).getStatus()).isEqualTo(400);
        assertThat(rows()).isZero();
    }

    @Test
    void anAnswerIsTakenBackOnTheSamePage() throws Exception {
        ask(post(path).param("score", "1"));
        assertThat(page(ask(get(path))).select("#take-back")).hasSize(1);
        var back = page(ask(post(path).param("act", "take-back")));
        assertThat(back.text()).contains("Your answer is taken back");
        assertThat(back.select("#take-back")).isEmpty();
        assertThat(results().session().figures().answered()).isZero();
    }

    @Test
    void weeksLaterThePageAsksOneThingWithoutAScore() throws Exception {
        made.askAt(clock.instant().plus(Duration.ofDays(43)));
        var again = "/feedback/" + made.token(session, FeedbackRound.AGAIN, came);
        var page = page(ask(get(again + "?score=4")));
        assertThat(page.expectFirst("h1").text()).isEqualTo("What have you done differently since?");
        assertThat(page.select("input")).isEmpty();
        assertThat(page.select("textarea")).hasSize(1);
        assertThat(ask(post(again)).getStatus()).isEqualTo(400);
        assertThat(ask(post(again).param("use", "Nothing yet.")).getStatus()).isEqualTo(200);
        assertThat(results().done()).containsExactly("Nothing yet.");
    }

    @Test
    void whatIsNoLinkOfOursTellsNothingAndChangesNothing() throws Exception {
        var wrong = path.substring(0, path.length() - 2) + (path.endsWith("AA") ? "BB" : "AA");
        for (var one : List.of(wrong, path + "x", "/feedback/x", "/feedback/" + "A".repeat(9000))) {
            assertThat(ask(get(one)).getStatus()).as(one).isEqualTo(404);
            assertThat(ask(post(one).param("score", "4")).getStatus()).as(one).isEqualTo(404);
        }
        assertThat(ask(get(wrong)).getContentAsString())
                .contains("This link does not work any more")
                .doesNotContain("Ageing");
        assertThat(ask(put(path)).getStatus()).isIn(401, 403, 405);
        assertThat(ask(get(path + "/more")).getStatus()).isIn(401, 403, 404);
        assertThat(rows()).isZero();
    }

    @Test
    void afterTheTimeThePageSaysSoAndKeepsWhatWasTyped() throws Exception {
        var after = clock.instant().plus(Duration.ofDays(91));
        assertThat(clock.at(after, () -> ask(get(path))).getContentAsString())
                .contains("Answers are closed")
                .doesNotContain("<form");
        var late = clock.at(after, () -> ask(post(path).param("score", "4").param("use", "Too late a thought")));
        assertThat(page(late).expectFirst("#trouble").text()).contains("The time to answer is over");
        assertThat(page(late).expectFirst("#use").wholeText()).isEqualTo("Too late a thought");
        assertThat(rows()).isZero();
    }

    private String mean() {
        return Words.mean(results().session().figures());
    }

    private FeedbackResults results() {
        return people.as(host, () -> feedback.results(session)).orElseThrow();
    }

    private int rows() {
        return sql.queryForObject("select count(*) from feedback_answer", Integer.class);
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
