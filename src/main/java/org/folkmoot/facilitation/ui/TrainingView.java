package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.facilitation.CourseFacts;
import org.folkmoot.facilitation.CourseLine;
import org.folkmoot.facilitation.RecordTraining;
import org.folkmoot.facilitation.TrainingLine;
import org.folkmoot.facilitation.TrainingService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Courses, who attended them, and which series are for trained facilitators only. */
@Route(FacilitationNavigation.TRAINING)
@RolesAllowed("MANAGER")
class TrainingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient TrainingService service;
    private final transient FacilitatorService facilitators;
    private final transient ConversationService conversations;
    private final transient PortalClock clock;
    private final transient Dates dates;

    private transient @Nullable Location location;

    TrainingView(
            TrainingService service,
            FacilitatorService facilitators,
            ConversationService conversations,
            PortalClock clock,
            Dates dates) {
        this.service = service;
        this.facilitators = facilitators;
        this.conversations = conversations;
        this.clock = clock;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("facilitation.training.title"), adding("fm-secondary"));
        header.kicker(new Anchor(FacilitationNavigation.POOL, getTranslation("facilitation.back-to-pool")));
        header.subline(getTranslation("facilitation.training.subline"));
        add(header);
        var courses = service.courses();
        var open = courses.stream().filter(one -> !one.retired()).toList();
        if (!open.isEmpty()) add(recording(open));
        add(courses(courses), records(), series());
    }

    private PageSection recording(List<CourseLine> open) {
        var course = new Select<CourseLine>();
        course.setLabel(getTranslation("facilitation.training.course"));
        course.setItems(open);
        course.setItemLabelGenerator(CourseLine::title);
        if (open.size() == 1) course.setValue(open.getFirst());
        var day = Parts.day(getTranslation("facilitation.training.day"));
        day.setMax(clock.today());
        var people = new MultiSelectComboBox<PersonFound>(getTranslation("facilitation.training.people"));
        people.setItems(facilitators.people());
        people.setItemLabelGenerator(PersonFound::name);
        var save = Parts.button(getTranslation("facilitation.training.record"), "fm-primary", () -> {
            var which = FieldErrors.on(course, () -> Parts.given(course.getValue()));
            var when = FieldErrors.on(day, () -> Parts.given(day.getValue()));
            var who = FieldErrors.on(
                    people,
                    () -> RecordTraining.people(
                            people.getValue().stream().map(PersonFound::id).collect(Collectors.toSet())));
            if (which.isEmpty() || when.isEmpty() || who.isEmpty()) return;
            try {
                var fresh = service.record(new RecordTraining(which.get().id(), when.get(), who.get()));
                Notice.show(getTranslation(
                        "facilitation.training.recorded", fresh, who.get().size() - fresh));
                show();
            } catch (RefusedException no) {
                FieldErrors.show(day, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
        var form = new Div(course, day, people, save);
        form.addClassName("fm-form");
        return new PageSection(getTranslation("facilitation.training.new"), form);
    }

    private PageSection courses(List<CourseLine> courses) {
        var section = new PageSection(getTranslation("facilitation.course.title"));
        if (courses.isEmpty()) {
            section.add(new EmptyState(getTranslation("facilitation.course.none"), adding("fm-primary")));
            return section;
        }
        var rows = new Rows();
        courses.forEach(course -> rows.add(row(course)));
        section.add(rows);
        return section;
    }

    private Row row(CourseLine course) {
        var months = course.validMonths();
        var row = new Row(
                course.title(),
                (months == null
                                ? getTranslation("facilitation.course.always")
                                : getTranslation("facilitation.course.months", months))
                        + " " + getTranslation("facilitation.course.attended", course.attended()));
        if (course.retired()) return row.end(new Pill(getTranslation("facilitation.course.retired"), Pill.Tone.PLAIN));
        var change = Parts.button(
                getTranslation("facilitation.course.change"),
                "fm-quiet",
                () -> form(
                        getTranslation("facilitation.course.change-title", course.title()),
                        course,
                        facts -> service.changeCourse(course.id(), course.edition(), facts)));
        change.setAriaLabel(getTranslation("facilitation.course.change") + ": " + course.title());
        var retire = Parts.button(
                getTranslation("facilitation.course.retire"),
                "fm-quiet",
                () -> Confirm.ask(
                        getTranslation("facilitation.course.retire-title", course.title()),
                        getTranslation("facilitation.course.retire-text"),
                        getTranslation("facilitation.course.retire"),
                        () -> {
                            Parts.done(
                                    this,
                                    () -> service.retireCourse(course.id()),
                                    getTranslation("facilitation.course.retired-now", course.title()));
                            show();
                        }));
        retire.setAriaLabel(getTranslation("facilitation.course.retire") + ": " + course.title());
        return row.end(change, retire);
    }

    private com.vaadin.flow.component.html.NativeButton adding(String className) {
        return Parts.button(
                getTranslation("facilitation.course.add"),
                className,
                () -> form(getTranslation("facilitation.course.add"), null, service::addCourse));
    }

    private void form(String heading, @Nullable CourseLine before, java.util.function.Consumer<CourseFacts> save) {
        var title = new TextField(getTranslation("facilitation.course.name"));
        title.setRequiredIndicatorVisible(true);
        var months = new IntegerField(getTranslation("facilitation.course.valid"));
        months.setHelperText(getTranslation("facilitation.course.valid-help"));
        if (before != null) {
            title.setValue(before.title());
            months.setValue(before.validMonths());
        }
        var dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        var form = new Div(title, months);
        form.addClassName("fm-form");
        dialog.add(form);
        var keep = Parts.button(getTranslation("facilitation.course.save"), "fm-primary", () -> {
            var named = FieldErrors.on(title, () -> Texts.line(title.getValue(), CourseFacts.TITLE_MAX));
            var valid = FieldErrors.run(months, () -> CourseFacts.validMonths(months.getValue()));
            if (named.isEmpty() || !valid) return;
            try {
                save.accept(new CourseFacts(named.get(), months.getValue()));
                dialog.close();
                Notice.show(getTranslation("facilitation.course.saved", named.get()));
                show();
            } catch (RefusedException no) {
                FieldErrors.show(title, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
        var leave = Parts.button(getTranslation("shared.confirm.cancel"), "fm-quiet", dialog::close);
        dialog.getFooter().add(new Div(leave, keep));
        title.setAutofocus(true);
        dialog.open();
    }

    private PageSection records() {
        var here = java.util.Objects.requireNonNull(location);
        var page = service.records(PageRequest.of(Pager.pageIn(here), ROWS));
        var section = new PageSection(getTranslation("facilitation.training.records"));
        if (page.isEmpty()) {
            section.add(new EmptyState(getTranslation("facilitation.training.none")));
            return section;
        }
        var rows = new Rows();
        page.forEach(one -> rows.add(row(one)));
        section.add(rows, new Pager(here, page.getNumber(), page.getTotalPages()));
        return section;
    }

    private Row row(TrainingLine one) {
        var name = one.name().isEmpty() ? getTranslation("facilitation.gone") : one.name();
        var expires = one.expiresOn();
        var row = new Row(
                getTranslation("facilitation.training.strong", name, one.course(), dates.day(one.attendedOn())),
                getTranslation(
                                "facilitation.training.recorded-by",
                                one.recordedBy().isEmpty() ? getTranslation("facilitation.gone") : one.recordedBy(),
                                dates.day(one.recordedAt()))
                        + (expires == null
                                ? ""
                                : " " + getTranslation("facilitation.training.counts-until", dates.day(expires))));
        var taken = one.correction();
        if (taken != null)
            return row.end(new Pill(getTranslation("facilitation.training.corrected"), Pill.Tone.ACCENT))
                    .grey(new Div(getTranslation(
                            "facilitation.training.corrected-line",
                            taken.reason(),
                            taken.by().isEmpty() ? getTranslation("facilitation.gone") : taken.by(),
                            dates.day(taken.at()))));
        if (!one.validOn(clock.today()))
            row.end(new Pill(getTranslation("facilitation.training.over"), Pill.Tone.WAITING));
        var correct =
                Parts.button(getTranslation("facilitation.training.correct"), "fm-quiet", () -> correct(one, name));
        correct.setAriaLabel(getTranslation("facilitation.training.correct") + ": " + name + ", " + one.course());
        return row.end(correct);
    }

    private void correct(TrainingLine one, String name) {
        var right = Parts.day(getTranslation("facilitation.training.right-day"));
        right.setHelperText(getTranslation("facilitation.training.right-day-help"));
        right.setMax(clock.today());
        new WhyDialog(
                        getTranslation("facilitation.training.correct-title", name, one.course()),
                        getTranslation("facilitation.training.correct"),
                        reason -> {
                            var done = Parts.done(
                                    this,
                                    () -> service.correct(one.id(), reason, right.getValue()),
                                    getTranslation("facilitation.training.corrected-now"));
                            if (done) show();
                            return done;
                        },
                        right)
                .open();
    }

    private PageSection series() {
        var section = new PageSection(
                getTranslation("facilitation.series.title"), new Paragraph(getTranslation("facilitation.series.note")));
        var all = conversations.series();
        if (all.isEmpty()) {
            section.add(new EmptyState(getTranslation("facilitation.series.none")));
            return section;
        }
        var demanding = service.seriesForTrained();
        var rows = new Rows();
        all.forEach(one -> {
            var needs = demanding.contains(one.id());
            var words = getTranslation(needs ? "facilitation.series.let" : "facilitation.series.demand");
            var button = Parts.button(words, "fm-quiet", () -> {
                Parts.done(
                        this,
                        () -> service.demandTraining(one.id(), !needs),
                        getTranslation("facilitation.series.saved", one.title()));
                show();
            });
            button.setAriaLabel(words + ": " + one.title());
            var row = new Row(one.title(), "");
            if (needs) row.end(new Pill(getTranslation("facilitation.series.trained"), Pill.Tone.ACTIVE));
            rows.add(row.end(button));
        });
        section.add(rows);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("facilitation.training.title");
    }
}
