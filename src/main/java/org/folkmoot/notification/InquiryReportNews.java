package org.folkmoot.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiryreport.ReportCirculated;
import org.folkmoot.inquiryreport.ReportPublished;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who take part in an inquiry that its report is out for comment, each time it goes round, and that it is published. */
@Component
class InquiryReportNews {

    private final Notifier notifier;
    private final Words words;
    private final Dates dates;

    InquiryReportNews(Notifier notifier, Words words, Dates dates) {
        this.notifier = notifier;
        this.words = words;
        this.dates = dates;
    }

    @ApplicationModuleListener
    void on(ReportCirculated round) {
        notifier.tell(
                fact(
                                "report-circulated:" + round.inquiry().value() + ":" + round.number(),
                                round.inquiry(),
                                round.question(),
                                round.at())
                        .usefulUntil(round.until()),
                all(
                        round.people(),
                        round.by(),
                        telling("inquiry-report.circulated", round.question(), dates.moment(round.until()))));
    }

    @ApplicationModuleListener
    void on(ReportPublished out) {
        var telling = telling("inquiry-report.published", out.question(), "");
        notifier.tell(
                fact("report-published:" + out.inquiry().value(), out.inquiry(), out.question(), out.at()),
                all(out.people(), out.by(), telling),
                telling,
                out.by());
    }

    private static List<Told> all(Collection<MemberId> people, MemberId doer, Telling telling) {
        return people.stream()
                .filter(person -> !person.equals(doer))
                .map(person -> new Told(person, NotificationKind.MY_INQUIRIES, telling))
                .toList();
    }

    private static Fact fact(String key, InquiryId inquiry, String question, Instant at) {
        var page = "inquiries/" + inquiry.value();
        return new Fact(key, Subject.of("inquiry", inquiry.value(), question, page), at).at(page + "/report");
    }

    Telling telling(String what, String question, String when) {
        var key = "notification." + what;
        return new Telling(
                words.text(key + ".subject", question, when),
                words.text(key + ".line", question, when),
                words.text(key + ".body", question, when),
                "",
                "",
                words.text(key + ".link"));
    }
}
