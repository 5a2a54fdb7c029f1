package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.ReviseIdea;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.idea.VersionService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mentions, comments, invitations to write together and changes of substance reach people, each once. */
@PortalTest
@BothDatabases
class WritingNewsTest {

    @Autowired
    CommentService comments;

    @Autowired
    CoAuthorService coAuthors;

    @Autowired
    VersionService versions;

    @Autowired
    IdeaService service;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    ShownSubjects shown;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId author;
    private MemberId ann;
    private MemberId ben;
    private MemberId supporter;
    private IdeaId idea;

    @BeforeEach
    void anIdeaWithASupporter() {
        author = people.named("Olive Owner", Role.PARTICIPANT);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        ben = people.named("Ben Brook", Role.PARTICIPANT);
        supporter = people.person(Role.PARTICIPANT);
        idea = ideas.by(author, "Benches along the mill path");
        people.as(supporter, () -> service.support(idea));
    }

    @Test
    void whoIsNamedAnsweredOrTakesPartHearsOfACommentOnceByTheMostPersonalReason() {
        var first = say(ann, null, "Two with arms.");
        settled();
        assertThat(kinds(author)).containsExactly("COMMENTS_FOR_ME");
        assertThat(kinds(supporter)).containsExactly("WHAT_I_FOLLOW");
        assertThat(kinds(ann)).isEmpty();
        var reply = say(ben, first, "Yes, @Ann Ashe, and a back.");
        settled();
        assertThat(kinds(ann)).containsExactly("MENTIONS");
        assertThat(kinds(author)).containsExactly("COMMENTS_FOR_ME", "COMMENTS_FOR_ME");
        assertThat(kinds(ben)).isEmpty();
        assertThat(jdbc.queryForObject("select link from notification where member_id = ?", String.class, ann.value()))
                .isEqualTo("ideas/" + idea.value() + "?comment=" + reply.value());
        var words = Subject.key("comment", reply.value());
        assertThat(shown.hiddenAmong(List.of(words))).isEmpty();
        people.as(ben, () -> comments.takeBack(reply));
        assertThat(shown.hiddenAmong(List.of(words))).containsExactly(words);
    }

    @Test
    void whoIsAskedToWriteTogetherHearsOfItAndWhoAskedOfTheAnswer() {
        var comment = say(ben, null, "Two with arms.");
        people.as(author, () -> coAuthors.inviteFrom(idea, comment));
        people.as(ben, () -> coAuthors.accept(idea));
        settled();
        assertThat(kinds(ben)).containsExactly("WRITING_TOGETHER");
        assertThat(kinds(author)).containsExactlyInAnyOrder("COMMENTS_FOR_ME", "WRITING_TOGETHER");
    }

    @Test
    void supportersHearOfAChangeOfSubstanceAndOfNoOther() {
        revise(1, "Six.", true);
        settled();
        assertThat(kinds(supporter)).containsExactly("CHANGES_TO_SUPPORTED_IDEAS");
        revise(2, "Seven.", false);
        settled();
        assertThat(kinds(supporter)).hasSize(1);
        assertThat(kinds(author)).isEmpty();
    }

    private void revise(int seen, String wording, boolean substance) {
        var words = new SubmitIdea(
                "Benches along the mill path",
                "Benches would let people over seventy walk to the shops, because there is nowhere to sit for half a mile. "
                        + wording,
                null,
                null);
        people.as(author, () -> versions.revise(new ReviseIdea(idea, seen, words, substance, "")));
    }

    private CommentId say(MemberId by, @Nullable CommentId parent, String words) {
        return people.as(
                by, () -> comments.write(new WriteComment(new CommentOn("idea", idea.value()), parent, words)));
    }

    private List<String> kinds(MemberId person) {
        return jdbc.queryForList(
                "select kind from notification where member_id = ? order by happened_at", String.class, person.value());
    }

    /** No event is on its way to a listener any more: finished publications are deleted. */
    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Integer.valueOf(0)
                        .equals(jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class)));
    }
}
