package org.folkmoot.notification;

import java.time.Instant;
import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryMovedOn;
import org.folkmoot.inquiry.InquirySeatLeft;
import org.folkmoot.inquiry.InquirySeatTaken;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.SeatRequestMoved;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Confirms a seat, tells everyone that an inquiry looks for people, and those in it that another stage has begun. */
@Component
class InquiryNews {

    private final InquiryService inquiries;
    private final MemberService members;
    private final Notifier notifier;
    private final Words words;

    InquiryNews(InquiryService inquiries, MemberService members, Notifier notifier, Words words) {
        this.inquiries = inquiries;
        this.members = members;
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(InquirySeatTaken taken) {
        confirm("seat-taken", taken.inquiry(), taken.member(), taken.question(), taken.at());
    }

    @ApplicationModuleListener
    void on(InquirySeatLeft left) {
        confirm("seat-left", left.inquiry(), left.member(), left.question(), left.at());
    }

    @ApplicationModuleListener
    void on(SeatRequestMoved moved) {
        var key = "notification.seat-request." + moved.what();
        var telling = new Telling(
                words.text(key + ".subject", moved.question()),
                words.text(key + ".line", moved.question(), moved.who(), moved.words()),
                words.text(key + ".body", moved.question(), moved.who(), moved.words()),
                "",
                "",
                words.text(key + ".link"));
        var path = "inquiries/" + moved.inquiry().value()
                + (moved.what() == SeatRequestMoved.What.APPLIED ? "/seats" : "");
        notifier.tell(
                new Fact(
                        "seat-request:" + moved.what() + ":" + moved.inquiry().value() + ":" + moved.at(),
                        Subject.of("inquiry", moved.inquiry().value(), moved.question(), path),
                        moved.at()),
                moved.tell().stream()
                        .map(person -> new Told(person, NotificationKind.MY_PLACES, telling, true))
                        .toList());
    }

    private void confirm(String what, InquiryId inquiry, MemberId member, String question, Instant at) {
        notifier.tell(
                new Fact(what + ":" + inquiry.value() + ":" + at, subject(inquiry, question), at),
                List.of(new Told(member, NotificationKind.MY_PLACES, telling(what, question), true)));
    }

    @ApplicationModuleListener
    void on(InquiryMovedOn moved) {
        var recruiting = moved.stage() == InquiryStage.RECRUITING;
        var people = SystemWork.call(
                () -> recruiting ? members.holding(Role.PARTICIPANT) : inquiries.peopleIn(moved.inquiry()));
        var telling = telling("inquiry." + moved.stage(), moved.question());
        var kind = recruiting ? NotificationKind.NEW_INQUIRIES : NotificationKind.MY_INQUIRIES;
        var fact = new Fact(
                "inquiry:" + moved.inquiry().value() + ":" + moved.stage(),
                subject(moved.inquiry(), moved.question()),
                moved.at());
        var told = people.stream()
                .filter(person -> !person.equals(moved.by()))
                .map(person -> new Told(person, kind, telling))
                .toList();
        if (recruiting) notifier.tell(fact, told);
        else notifier.tell(fact, told, telling("inquiry.followed." + moved.stage(), moved.question()));
    }

    private static Subject subject(InquiryId inquiry, String question) {
        return Subject.of("inquiry", inquiry.value(), question, "inquiries/" + inquiry.value());
    }

    Telling telling(String what, String question) {
        var key = "notification." + what;
        return new Telling(
                words.text(key + ".subject", question),
                words.text(key + ".line", question),
                words.text(key + ".body", question),
                "",
                "",
                words.text(key + ".link"));
    }
}
