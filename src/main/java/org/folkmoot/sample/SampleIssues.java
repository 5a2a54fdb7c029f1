package org.folkmoot.sample;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.issue.Arrangement;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueOrderService;
import org.folkmoot.issue.IssueService;
import org.folkmoot.issue.IssueText;
import org.folkmoot.issue.SolutionCost;
import org.folkmoot.issue.SolutionService;
import org.folkmoot.issue.SolutionText;
import org.folkmoot.sample.SampleTexts.IssuesText;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Issues of an inquiry under way, the orders of people who have contributed to it, and what could be done. */
@Component
@Profile("sample")
class SampleIssues {

    private static final int ALL = 100;
    private static final Duration NAMED_BEFORE = Duration.ofDays(9);
    private static final Duration ORDERED_BEFORE = Duration.ofDays(5);
    private static final Duration USED_BEFORE = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofMinutes(50);

    private final InquiryService inquiries;
    private final InquiryRooms rooms;
    private final IssueService issues;
    private final IssueOrderService orders;
    private final SolutionService solutions;
    private final Stage stage;

    SampleIssues(
            InquiryService inquiries,
            InquiryRooms rooms,
            IssueService issues,
            IssueOrderService orders,
            SolutionService solutions,
            Stage stage) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.issues = issues;
        this.orders = orders;
        this.solutions = solutions;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var underWay = inquiries.list(InquiryStage.UNDER_WAY, PageRequest.of(0, ALL));
        for (var text : SampleFiles.issues())
            underWay.stream()
                    .filter(inquiry -> inquiry.question().equals(text.inquiry()))
                    .findFirst()
                    .ifPresent(inquiry -> load(inquiry.id(), text, cast, now));
    }

    private void load(InquiryId id, IssuesText text, Cast cast, Instant now) {
        var inside = contributors(id, cast, text.orders().size(), now);
        var all = new ArrayList<IssueId>();
        var moment = now.minus(NAMED_BEFORE);
        for (var i = 0; i < text.issues().size(); i++) {
            var issue = text.issues().get(i);
            var person = inside.get(i % inside.size());
            moment = moment.plus(BETWEEN);
            all.add(stage.by(person, moment, () -> issues.add(id, new IssueText(issue.title(), issue.about()))));
        }
        moment = now.minus(ORDERED_BEFORE);
        for (var i = 0; i < Math.min(inside.size(), text.orders().size()); i++) {
            var order = new Arrangement<>(text.orders().get(i).stream()
                    .map(place ->
                            place.stream().map(number -> all.get(number - 1)).toList())
                    .toList());
            moment = moment.plus(BETWEEN);
            stage.by(inside.get(i), moment, () -> orders.save(id, 0, order));
        }
        solutions(id, text, all, inside, cast.signIn("manager"), now);
    }

    private void solutions(
            InquiryId id, IssuesText text, List<IssueId> all, List<Person> inside, Person manager, Instant now) {
        var moment = now.minus(ORDERED_BEFORE).plus(Duration.ofDays(1));
        for (var i = 0; i < all.size(); i++) {
            var issue = all.get(i);
            for (var solution : text.issues().get(i).solutions()) {
                moment = moment.plus(BETWEEN);
                var which = stage.by(
                        inside.get(i % inside.size()), moment, () -> solutions.add(id, issue, words(solution)));
                if (solution.action()) stage.by(manager, now.minus(USED_BEFORE), () -> solutions.makeAction(id, which));
            }
        }
    }

    private static SolutionText words(SampleTexts.SolutionText text) {
        var pounds = text.pounds();
        var level = text.cost();
        var cost = pounds != null
                ? SolutionCost.pounds(pounds)
                : SolutionCost.of(level == null ? SolutionCost.Level.UNKNOWN : SolutionCost.Level.valueOf(level));
        var lead = text.leadName();
        return new SolutionText(
                text.title(), text.rationale(), cost, text.benefit(), null, lead == null ? "" : lead, text.earlyWin());
    }

    /** An order counts as a contribution: it comes from those who count anyway. */
    private List<Person> contributors(InquiryId id, Cast cast, int howMany, Instant now) {
        var known = cast.crowd().stream().collect(toMap(Person::id, person -> person));
        return stage.by(cast.signIn("manager"), now, () -> rooms.people(id)).stream()
                .filter(InquiryPerson::seated)
                .flatMap(one -> Optional.ofNullable(known.get(one.member())).stream())
                .filter(person -> stage.by(
                        person,
                        now,
                        () -> inquiries
                                .find(id)
                                .filter(inquiry -> inquiry.own() != null)
                                .isPresent()))
                .limit(howMany)
                .toList();
    }
}
