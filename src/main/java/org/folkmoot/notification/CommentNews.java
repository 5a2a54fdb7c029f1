package org.folkmoot.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.comment.CommentChanged;
import org.folkmoot.comment.CommentWritten;
import org.folkmoot.idea.IdeaFollowers;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Somebody commented: who is named hears of it, and who was answered; whoever writes the idea; and, with less haste,
 * everybody else who supports it, comments or follows. Nobody hears of their own.
 */
@Component
class CommentNews {

    static final String IDEA = "idea";
    static final String INQUIRY = "inquiry";
    static final String COMMENT = "comment";

    private final IdeaFollowers followers;
    private final InquiryService inquiries;
    private final Notifier notifier;
    private final Words words;

    CommentNews(IdeaFollowers followers, InquiryService inquiries, Notifier notifier, Words words) {
        this.followers = followers;
        this.inquiries = inquiries;
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(CommentWritten written) {
        if (written.on().kind().equals(INQUIRY)) inInquiry(written);
        if (!written.on().kind().equals(IDEA)) return;
        var idea = new IdeaId(written.on().id());
        var told = new ArrayList<Told>();
        var parentAuthor = written.parentAuthor();
        if (parentAuthor != null)
            told.add(told(
                    parentAuthor, NotificationKind.COMMENTS_FOR_ME, "answered", written.label(), written.excerpt()));
        named(told, written.mentioned(), written.label(), written.excerpt());
        for (var author : SystemWork.call(() -> followers.authorsOf(idea)))
            told.add(told(author, NotificationKind.COMMENTS_FOR_ME, "mine", written.label(), written.excerpt()));
        for (var other : SystemWork.call(() -> followers.of(idea)))
            told.add(told(other, NotificationKind.WHAT_I_FOLLOW, "followed", written.label(), written.excerpt()));
        notifier.tell(
                new Fact(COMMENT + ":" + written.comment().value(), subject(idea, written.label()), written.at())
                        .at(written.link())
                        .quoting(COMMENT, written.comment().value()),
                told,
                telling("followed", written.label(), written.excerpt()),
                written.author());
    }

    /** Only those inside: until it reports, what is said in an inquiry is theirs. */
    private void inInquiry(CommentWritten written) {
        var inquiry = new InquiryId(written.on().id());
        var inside = SystemWork.call(() -> inquiries.peopleIn(inquiry));
        var told = new ArrayList<Told>();
        var parentAuthor = written.parentAuthor();
        if (parentAuthor != null)
            told.add(told(
                    parentAuthor, NotificationKind.COMMENTS_FOR_ME, "answered", written.label(), written.excerpt()));
        named(told, written.mentioned(), written.label(), written.excerpt());
        var subject = Subject.of(INQUIRY, inquiry.value(), written.label(), "inquiries/" + inquiry.value());
        notifier.tell(
                new Fact(COMMENT + ":" + written.comment().value(), subject, written.at())
                        .at(written.link())
                        .quoting(COMMENT, written.comment().value()),
                told.stream()
                        .filter(one ->
                                inside.contains(one.person()) && !one.person().equals(written.author()))
                        .toList());
    }

    /** Whoever is named only now. */
    @ApplicationModuleListener
    void on(CommentChanged changed) {
        if (!changed.on().kind().equals(IDEA) || changed.mentioned().isEmpty()) return;
        var told = new ArrayList<Told>();
        named(told, changed.mentioned(), changed.label(), changed.excerpt());
        notifier.tell(
                new Fact(
                                COMMENT + ":" + changed.comment().value(),
                                subject(new IdeaId(changed.on().id()), changed.label()),
                                changed.at())
                        .at(changed.link())
                        .quoting(COMMENT, changed.comment().value()),
                told);
    }

    private void named(List<Told> told, Set<MemberId> mentioned, String label, String excerpt) {
        for (var person : mentioned) told.add(told(person, NotificationKind.MENTIONS, "named", label, excerpt));
    }

    private Told told(MemberId person, NotificationKind kind, String why, String label, String excerpt) {
        return new Told(person, kind, telling(why, label, excerpt));
    }

    static Subject subject(IdeaId idea, String title) {
        return Subject.of(IDEA, idea.value(), title, "ideas/" + idea.value());
    }

    Telling telling(String why, String label, String excerpt) {
        var key = "notification.comment." + why;
        return new Telling(
                words.text(key + ".subject", label),
                words.text(key + ".line", label),
                words.text(key + ".body", label),
                excerpt,
                "",
                words.text("notification.comment.link"));
    }
}
