package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.ui.BackLinks;
import org.folkmoot.inquiry.ContributionLine;
import org.folkmoot.inquiry.InquiryAction;
import org.folkmoot.inquiry.InquiryDetail;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.SeatRequestKind;
import org.folkmoot.inquiry.SeatRequestService;
import org.folkmoot.member.MemberService;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ui.BlockedNote;
import org.folkmoot.moderation.ui.ReportButton;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.SubjectParts;
import org.springframework.beans.factory.ObjectProvider;

/** One inquiry: its question, its seats, why it matters; my contribution first, then everybody's. */
@Route(InquiryPage.INQUIRY)
@AnonymousAllowed
class InquiryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InquiryService inquiries;
    private final transient SeatRequestService requests;
    private final transient MemberService members;
    private final transient ModerationService moderation;
    private final transient Admission admission;
    private final transient SubjectParts parts;
    private final transient CommentService comments;
    private final transient InquiryRooms rooms;
    private final transient List<InquirySection> sections;
    private final transient Dates dates;

    private String title = "";

    InquiryView(
            InquiryService inquiries,
            SeatRequestService requests,
            MemberService members,
            ModerationService moderation,
            Admission admission,
            SubjectParts parts,
            CommentService comments,
            InquiryRooms rooms,
            ObjectProvider<InquirySection> sections,
            Dates dates) {
        this.inquiries = inquiries;
        this.requests = requests;
        this.members = members;
        this.moderation = moderation;
        this.admission = admission;
        this.parts = parts;
        this.comments = comments;
        this.rooms = rooms;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(InquirySection::order))
                .toList();
        this.dates = dates;
        addClassName("fm-inquiry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(InquiryPage.INQUIRY_ID)
                .flatMap(InquiryId::parse)
                .flatMap(inquiries::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(InquiryDetail detail) {
        var inquiry = detail.inquiry();
        title = inquiry.question();
        removeAll();
        var header = new PageHeader(title, actions(detail));
        header.kicker(new Anchor("inquiries", getTranslation("inquiry.back")));
        header.beside(parts.about(new Origin(
                "inquiry",
                inquiry.id().value().toString(),
                title,
                "inquiries/" + inquiry.id().value())));
        header.subline(
                new Span(InquiryWords.seats(inquiry, this)),
                new Span(" · " + dates.days(inquiry.firstDay(), inquiry.lastDay())));
        add(header, stages(inquiry.stage()));
        if (inquiry.mine()) add(line(new Pill(getTranslation("inquiry.mine"), Pill.Tone.GOOD)));
        addRequest(detail);
        add(part("inquiry.why", RichTextView.show(detail.why())));
        addContributions(detail);
        rooms.find(inquiry.id()).ifPresent(this::addSections);
        add(part("inquiry.people", facts(detail)));
        if (detail.openActions().contains(InquiryAction.ASSIGN_LEAD))
            add(new PersonSearch(
                    members,
                    "inquiry.lead",
                    person -> attempt(
                            inquiry.id(),
                            () -> inquiries.assignLead(inquiry.id(), person.id()),
                            getTranslation("inquiry.lead-assigned", person.name()))));
        add(new BackLinks(comments, dates, "inquiry", inquiry.id().value()));
    }

    private Component[] actions(InquiryDetail detail) {
        var id = detail.inquiry().id();
        var open = detail.openActions();
        List<Component> actions = new ArrayList<>();
        if (open.contains(InquiryAction.SIGN_IN)) {
            var door = new Anchor("inquiries/" + id.value() + "/seat", getTranslation("inquiry.sign-in-to-take"));
            door.addClassName("fm-primary");
            door.setRouterIgnore(true);
            actions.add(door);
        }
        if (open.contains(InquiryAction.TAKE_SEAT))
            actions.add(
                    button("inquiry.take-seat", "fm-primary", "inquiry.seat-taken", id, () -> inquiries.takeSeat(id)));
        if (open.contains(InquiryAction.ACCEPT_INVITATION))
            actions.add(button(
                    "inquiry.request.accept", "fm-primary", "inquiry.request.accepted", id, () -> requests.accept(id)));
        if (open.contains(InquiryAction.AWAIT_SEAT))
            actions.add(button("inquiry.await", "fm-primary", "inquiry.awaits", id, () -> requests.await(id)));
        if (open.contains(InquiryAction.APPLY)) actions.add(apply(id));
        if (open.contains(InquiryAction.WITHDRAW_REQUEST))
            actions.add(button(
                    open.contains(InquiryAction.ACCEPT_INVITATION) ? "inquiry.request.no" : "inquiry.request.withdraw",
                    "fm-quiet",
                    "inquiry.request.withdrawn",
                    id,
                    () -> requests.withdraw(id)));
        if (open.contains(InquiryAction.OPEN))
            actions.add(button("inquiry.open", "fm-secondary", "inquiry.moved", id, () -> inquiries.open(id)));
        if (open.contains(InquiryAction.BEGIN))
            actions.add(button("inquiry.begin", "fm-secondary", "inquiry.moved", id, () -> inquiries.begin(id)));
        if (open.contains(InquiryAction.REPORT))
            actions.add(button("inquiry.report", "fm-secondary", "inquiry.moved", id, () -> inquiries.report(id)));
        if (open.contains(InquiryAction.CLOSE))
            actions.add(button("inquiry.close", "fm-secondary", "inquiry.moved", id, () -> inquiries.close(id)));
        if (open.contains(InquiryAction.VOLUNTEER_AS_LEAD))
            actions.add(button(
                    "inquiry.volunteer", "fm-quiet", "inquiry.volunteered", id, () -> inquiries.volunteerAsLead(id)));
        if (open.contains(InquiryAction.STEP_DOWN_AS_LEAD))
            actions.add(button(
                    "inquiry.step-down", "fm-quiet", "inquiry.stepped-down", id, () -> inquiries.stepDownAsLead(id)));
        if (open.contains(InquiryAction.LEAVE_SEAT))
            actions.add(
                    button("inquiry.leave-seat", "fm-quiet", "inquiry.seat-left", id, () -> inquiries.leaveSeat(id)));
        if (open.contains(InquiryAction.SET_UP)) {
            actions.add(quiet(InquiryPage.link(id) + ChangeInquiryView.PATH, "inquiry.change.title"));
            actions.add(quiet(InquiryPage.link(id) + InquirySeatsView.PATH, "inquiry.seats-page.title"));
        } else if (detail.inquiry().mine())
            actions.add(quiet(InquiryPage.link(id) + InquirySeatsView.PATH, "inquiry.seats-page.mine"));
        return actions.toArray(Component[]::new);
    }

    private Anchor quiet(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("fm-quiet");
        return link;
    }

    private NativeButton apply(InquiryId id) {
        var apply = new NativeButton(
                getTranslation("inquiry.apply"),
                click -> new ReasonDialog("inquiry.apply.ask", true, why -> {
                            requests.apply(id, why);
                            Notice.show(getTranslation("inquiry.apply.done"));
                            inquiries.find(id).ifPresent(this::show);
                        })
                        .open());
        apply.addClassName("fm-primary");
        return apply;
    }

    /** What became of the wish for a seat, in a line. */
    private void addRequest(InquiryDetail detail) {
        var request = detail.request();
        if (request == null) return;
        var words =
                switch (request.kind()) {
                    case WAITING -> getTranslation("inquiry.request.mine.waiting", request.place(), detail.waiting());
                    case APPLIED -> getTranslation("inquiry.request.mine.applied");
                    case INVITED -> getTranslation("inquiry.request.mine.invited");
                };
        add(line(new Pill(words, Pill.Tone.WAITING)));
        if (request.kind() == SeatRequestKind.INVITED && !request.words().isEmpty())
            add(line(new Span(request.words())));
    }

    private OrderedList stages(InquiryStage now) {
        var steps = new OrderedList();
        steps.addClassName("fm-steps");
        for (var stage : InquiryStage.values()) {
            var step = new ListItem(getTranslation("inquiry.stage." + stage));
            if (stage.compareTo(now) < 0) step.addClassName("fm-done");
            if (stage == now) step.getElement().setAttribute("aria-current", "step");
            steps.add(step);
        }
        return steps;
    }

    private Div facts(InquiryDetail detail) {
        var facts = new Div();
        facts.add(new Paragraph(getTranslation("inquiry.sponsored", detail.sponsor())));
        facts.add(new Paragraph(
                detail.leads().isEmpty()
                        ? getTranslation("inquiry.led-by-nobody")
                        : getTranslation("inquiry.led", String.join(", ", detail.leads()))));
        if (detail.contributors() > 0)
            facts.add(new Paragraph(getTranslation("inquiry.contributors", detail.contributors())));
        if (!detail.strategy().isEmpty())
            facts.add(new Paragraph(getTranslation("inquiry.in-strategy", String.join(" × ", detail.strategy()))));
        if (!detail.missing().isEmpty())
            facts.add(new Paragraph(getTranslation("inquiry.missing", String.join(", ", detail.missing()))));
        if (detail.waiting() > 0) facts.add(new Paragraph(getTranslation("inquiry.waiting", detail.waiting())));
        return facts;
    }

    private void addSections(InquiryRoom room) {
        sections.forEach(section ->
                section.create(room).ifPresent(part -> add(new PageSection(getTranslation(section.titleKey()), part))));
    }

    private void addContributions(InquiryDetail detail) {
        var id = detail.inquiry().id();
        if (detail.openActions().contains(InquiryAction.CONTRIBUTE)
                && (detail.own() != null || !gatheredElsewhere(id))) {
            admission.blockedBecause().ifPresent(reason -> add(new BlockedNote(reason)));
            add(part("inquiry.mine-first", new ContributionForm(detail.own(), (text, seen) -> {
                inquiries.contribute(id, text, seen);
                Notice.show(getTranslation("inquiry.contributed"));
                inquiries.find(id).ifPresent(this::show);
            })));
        }
        if (detail.openActions().contains(InquiryAction.READ_CONTRIBUTIONS)) {
            var all = new Div();
            var lines = inquiries.contributions(id);
            var reported = moderation.reportedByMe(
                    ContributionLine.KIND,
                    lines.stream().map(ContributionLine::id).toList());
            lines.forEach(one -> all.add(new ContributionBlock(
                    one,
                    dates,
                    one.reportable()
                            ? new ReportButton(moderation, one.asThing(), one.name(), reported.contains(one.id()))
                            : null)));
            if (all.getComponentCount() == 0) all.add(new Paragraph(getTranslation("inquiry.contributions.none")));
            add(part("inquiry.contributions", all));
        } else if (detail.contributions() > 0) {
            add(part(
                    "inquiry.contributions",
                    new Paragraph(getTranslation("inquiry.contributions.closed", detail.contributions()))));
        }
    }

    /** An inquiry that works by a method asks in its phases. */
    private boolean gatheredElsewhere(InquiryId id) {
        return rooms.find(id)
                .filter(InquiryRoom::readable)
                .filter(room -> sections.stream().anyMatch(section -> section.gathersContributions(room)))
                .isPresent();
    }

    /** Whatever comes of it, the page shows how things stand now. */
    private void attempt(InquiryId id, Runnable work, String done) {
        try {
            work.run();
            Notice.show(done);
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        inquiries.find(id).ifPresent(this::show);
    }

    private NativeButton button(String key, String className, String done, InquiryId id, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> attempt(id, work, getTranslation(done)));
        button.addClassName(className);
        return button;
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(getTranslation(key)), content);
        part.addClassName("fm-section");
        return part;
    }

    private static Paragraph line(Component content) {
        var line = new Paragraph(content);
        line.addClassName("fm-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
