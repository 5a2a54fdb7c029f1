package org.folkmoot.notification;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.idea.CoAuthorAnswered;
import org.folkmoot.idea.CoAuthorInvited;
import org.folkmoot.idea.IdeaFollowers;
import org.folkmoot.idea.IdeaRevised;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who is asked to write an idea together hears of it, and who asked hears the answer; supporters of changes of substance. */
@Component
class WritingNews {

    private final IdeaService ideas;
    private final IdeaFollowers followers;
    private final MemberService members;
    private final Notifier notifier;
    private final Words words;

    WritingNews(IdeaService ideas, IdeaFollowers followers, MemberService members, Notifier notifier, Words words) {
        this.ideas = ideas;
        this.followers = followers;
        this.members = members;
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(CoAuthorInvited invited) {
        notifier.tell(
                new Fact(
                        "co-author-asked:" + invited.invitation(),
                        CommentNews.subject(invited.idea(), invited.title()),
                        invited.at()),
                List.of(new Told(
                        invited.invited(),
                        NotificationKind.WRITING_TOGETHER,
                        telling("co-author.ASKED", invited.title(), name(invited.by()), ""))));
    }

    @ApplicationModuleListener
    void on(CoAuthorAnswered answered) {
        notifier.tell(
                new Fact(
                        "co-author-" + answered.answer() + ":" + answered.invitation(),
                        CommentNews.subject(answered.idea(), answered.title()),
                        answered.at()),
                List.of(new Told(
                        answered.invitedBy(),
                        NotificationKind.WRITING_TOGETHER,
                        telling("co-author." + answered.answer(), answered.title(), name(answered.member()), ""))));
    }

    @ApplicationModuleListener
    void on(IdeaRevised revised) {
        var told = new ArrayList<Told>();
        for (var author : SystemWork.call(() -> followers.authorsOf(revised.idea())))
            told.add(new Told(
                    author,
                    NotificationKind.WRITING_TOGETHER,
                    telling("revised.together", revised.title(), "", revised.note())));
        var changed = telling("revised.supported", revised.title(), "", revised.note());
        if (revised.substance())
            for (var supporter : SystemWork.call(() -> ideas.supportersOf(revised.idea())))
                told.add(new Told(supporter, NotificationKind.CHANGES_TO_SUPPORTED_IDEAS, changed));
        var fact = new Fact(
                "idea-revised:" + revised.idea().value() + ":" + revised.revision(),
                CommentNews.subject(revised.idea(), revised.title()),
                revised.at());
        var others =
                told.stream().filter(one -> !one.person().equals(revised.by())).toList();
        if (revised.substance())
            notifier.tell(fact, others, telling("revised.followed", revised.title(), "", revised.note()), revised.by());
        else notifier.tell(fact, others);
    }

    private String name(MemberId member) {
        return members.namesOf(List.of(member)).values().stream()
                .findFirst()
                .orElseGet(() -> words.text("notification.somebody"));
    }

    Telling telling(String what, String title, String name, String quotation) {
        var key = "notification." + what;
        return new Telling(
                words.text(key + ".subject", title, name),
                words.text(key + ".line", title, name),
                words.text(key + ".body", title, name),
                quotation,
                "",
                words.text(key + ".link"));
    }
}
