package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.scoring.CardReminderService;
import org.folkmoot.scoring.Reviewer;
import org.folkmoot.scoring.ReviewerService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Who reviews the ideas of which sector, whose cards are open, and reminding them before a meeting. */
@Route(ReviewersView.ROUTE)
@RolesAllowed({"STEERING", "MANAGER"})
@Menu(order = 147, title = "scoring.reviewers.title")
class ReviewersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "steering/reviewers";

    private final transient ReviewerService reviewers;
    private final transient CardReminderService reminders;
    private final transient ProgrammeService programme;
    private final transient CurrentMember currentMember;
    private final transient PortalClock clock;
    private final transient Dates dates;
    private final Div parts = new Div();

    ReviewersView(
            ReviewerService reviewers,
            CardReminderService reminders,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock,
            Dates dates) {
        this.reviewers = reviewers;
        this.reminders = reminders;
        this.programme = programme;
        this.currentMember = currentMember;
        this.clock = clock;
        this.dates = dates;
        add(
                new PageHeader(getTranslation("scoring.reviewers.title")),
                new Paragraph(getTranslation("scoring.reviewers.intro")),
                parts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        parts.removeAll();
        var group = reviewers.group();
        var assigned = reviewers.ofSectors();
        var sectors = new PageSection(getTranslation("scoring.reviewers.sectors"));
        for (var sector : programme.sectors()) {
            var theirs = assigned.stream()
                    .filter(one -> sector.id().equals(one.sector()))
                    .toList();
            sectors.add(sector(sector.id(), sector.name(), theirs, group));
        }
        reviewers.leftBehind().forEach((member, theirs) -> parts.add(left(theirs, group)));
        parts.add(sectors);
        if (currentMember.has(Role.STEERING)) parts.add(open());
        parts.add(remind());
    }

    private Div sector(SectorId sector, String name, List<Reviewer> theirs, Map<MemberId, String> group) {
        var rows = new Rows(theirs.stream().map(this::row).toArray(Row[]::new));
        var choice = new ComboBox<MemberId>(getTranslation("scoring.reviewers.add", name));
        choice.setItems(group.keySet().stream()
                .filter(member -> theirs.stream().noneMatch(one -> one.member().equals(member)))
                .sorted(Comparator.comparing(member -> group.getOrDefault(member, "")))
                .toList());
        choice.setItemLabelGenerator(member -> group.getOrDefault(member, ""));
        choice.addValueChangeListener(change -> {
            var member = change.getValue();
            if (member != null)
                act(() -> reviewers.assign(sector, member), getTranslation("scoring.reviewers.assigned"));
        });
        var title = new H3(name);
        var block = new Div(title);
        if (theirs.isEmpty()) {
            var nobody = new Paragraph(getTranslation("scoring.reviewers.nobody"));
            nobody.addClassName("fm-grey");
            block.add(nobody);
        } else block.add(rows);
        block.add(choice);
        return block;
    }

    private Div left(List<Reviewer> theirs, Map<MemberId, String> group) {
        return new LeftReviewer(
                theirs,
                group,
                to -> act(
                        () -> reviewers.handOver(
                                theirs.stream().map(Reviewer::id).toList(), to),
                        getTranslation("scoring.reviewers.given", group.getOrDefault(to, ""))),
                () -> act(
                        () -> reviewers.release(
                                theirs.stream().map(Reviewer::id).toList()),
                        getTranslation("scoring.reviewers.released")));
    }

    private Row row(Reviewer one) {
        var release = new Button(
                getTranslation("scoring.reviewers.release"),
                click -> act(() -> reviewers.release(List.of(one.id())), getTranslation("scoring.reviewers.released")));
        release.addClassName("fm-quiet");
        release.setAriaLabel(getTranslation("scoring.reviewers.release") + ": " + one.name());
        var row = new Row(
                one.name(), getTranslation("scoring.reviewers.by", one.assignedBy(), dates.day(one.assignedAt())));
        if (!one.inGroup()) row.end(new Pill(getTranslation("scoring.reviewers.left"), Pill.Tone.WAITING));
        return row.end(release);
    }

    private PageSection open() {
        var section = new PageSection(getTranslation("scoring.reviewers.open"));
        var owing = reminders.open();
        if (owing.isEmpty()) section.add(new Paragraph(getTranslation("scoring.reviewers.open.none")));
        else
            section.add(new Rows(owing.stream()
                    .map(one -> new Row(
                                    one.name(), getTranslation("scoring.reviewers.open.since", dates.day(one.since())))
                            .end(getTranslation("scoring.reviewers.open.count", one.open())))
                    .toArray(Row[]::new)));
        return section;
    }

    private PageSection remind() {
        var day = new DatePicker(getTranslation("scoring.reviewers.meeting"));
        day.setLocale(Locale.UK);
        day.setMin(clock.today());
        day.setHelperText(getTranslation("scoring.reviewers.meeting.help"));
        var send = new Button(getTranslation("scoring.reviewers.remind"));
        send.addClassName("fm-secondary");
        send.addClickListener(click -> {
            var chosen = day.getValue();
            if (chosen == null) {
                FieldErrors.show(day, getTranslation("scoring.reviewers.meeting.required"));
                return;
            }
            try {
                Notice.show(getTranslation("scoring.reviewers.reminded", reminders.remind(chosen)));
            } catch (RefusedException refused) {
                FieldErrors.show(day, getTranslation(refused.refusal().key(), refused.arguments()));
            }
        });
        var actions = new Div(send);
        actions.addClassName("fm-actions");
        var itself = new Paragraph(getTranslation("scoring.reviewers.remind.itself", reminders.remindsEvery()));
        return new PageSection(getTranslation("scoring.reviewers.remind.title"), day, actions, itself);
    }

    private void act(Runnable work, String done) {
        try {
            work.run();
            Notice.show(done);
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("scoring.reviewers.title");
    }
}
