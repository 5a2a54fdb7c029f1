package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentLine;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.mail.MailId;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.reply.TestMailbox;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From the mail about a comment, through a mail program, to the comment that answers it. */
@PortalTest
@BothDatabases
class CommentByMailTest {

    @Autowired
    CommentService comments;

    @Autowired
    IdeaService ideaService;

    @Autowired
    TestIdeas ideas;

    @Autowired
    Notifier notifier;

    @Autowired
    TestMails mails;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    MemberService members;

    @Autowired
    TestMembers people;

    @Autowired
    TransactionTemplate transaction;

    private MemberId author;
    private MemberId ann;
    private MemberId ben;
    private IdeaId idea;
    private CommentOn on;
    private MailId mail;

    @BeforeEach
    void benHasAMailAboutAComment() {
        author = people.named("Olive Owner", Role.PARTICIPANT);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        ben = people.named("Ben Brook", Role.PARTICIPANT);
        idea = ideas.by(author, "Benches along the mill path");
        on = new CommentOn("idea", idea.value());
        var first = people.as(ann, () -> comments.write(new WriteComment(on, null, "I would begin at the school.")));
        mail = told(ben, first);
    }

    @Test
    void aReplyIsACommentInTheThreadOnceAndByMail() throws Exception {
        var words = "Yes, *at the gate*.\n\nOn Thu, 1 Feb 2035, Folkmoot wrote:\n> I would begin at the school.";
        mailbox.reply(mail, address(ben), words);
        mailbox.reply(mail, address(ben), words);
        assertThat(thread().replies()).singleElement().satisfies(reply -> {
            assertThat(reply.wording()).isEqualTo("Yes, *at the gate*.");
            assertThat(reply.author()).isEqualTo("Ben Brook");
            assertThat(reply.byMail()).isTrue();
        });
        assertThat(mails.toAddress(address(ben)))
                .as("no answer to what was taken")
                .hasSize(1);
    }

    @Test
    void whatTakesNoCommentsAnyMoreSaysSoByMail() throws Exception {
        people.as(author, () -> ideaService.withdraw(idea, ""));
        mailbox.reply(mail, address(ben), "Too late?");
        assertThat(mails.toAddress(address(ben))).hasSize(2);
        assertThat(mails.toAddress(address(ben)).getFirst()).startsWith("Your mail was not taken");
    }

    @Test
    void whatIsTooLongForACommentSaysSoByMail() throws Exception {
        mailbox.reply(mail, address(ben), "long ".repeat(1000));
        assertThat(thread().replies()).isEmpty();
        assertThat(mails.toAddress(address(ben)).getFirst()).contains("4,000");
    }

    @Test
    void whoMayNotCommentMayNotByMailEither() throws Exception {
        var observer = people.named("Otto Observer", Role.OBSERVER);
        var theirs = told(observer, thread().id());
        mailbox.reply(theirs, address(observer), "I only watch");
        assertThat(thread().replies()).isEmpty();
    }

    private MailId told(MemberId person, CommentId comment) {
        var subject = Subject.of("idea", idea.value(), "Benches", "ideas/" + idea.value());
        var words = new Telling("A comment", "Ann commented", "Ann commented.", "I would begin", "", "Read it");
        transaction.executeWithoutResult(status -> notifier.tell(
                new Fact("commented:" + comment.value(), subject, Instant.now()).quoting("comment", comment.value()),
                List.of(new Told(person, NotificationKind.ANSWERS_TO_MY_IDEAS, words))));
        return mails.ids().getFirst();
    }

    private CommentLine thread() {
        return people.as(author, () -> comments.on(on, 20)).threads().getFirst();
    }

    private String address(MemberId member) {
        return SystemWork.call(() -> members.addressesOf(List.of(member)))
                .get(member)
                .value();
    }
}
