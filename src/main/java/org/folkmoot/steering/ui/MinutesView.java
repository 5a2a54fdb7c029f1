package org.folkmoot.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MinutesDetail;
import org.folkmoot.steering.MinutesPdf;
import org.folkmoot.steering.MinutesService;
import org.folkmoot.steering.MinutesState;

/** Minutes of a meeting: as they drafted themselves, edited, remarked on, approved, published; printed, or as a PDF. */
@Route(MeetingNavigation.MINUTES)
@RolesAllowed("STEERING")
class MinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MinutesService minutes;
    private final transient MinutesPdf pdf;
    private final transient Dates dates;
    private String title = "";

    MinutesView(MinutesService minutes, MinutesPdf pdf, Dates dates) {
        this.minutes = minutes;
        this.pdf = pdf;
        this.dates = dates;
        addClassName("fm-minutes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MeetingNavigation.MEETING_ID)
                .flatMap(MeetingId::parse)
                .flatMap(minutes::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MinutesDetail shown) {
        removeAll();
        title = getTranslation("steering.minutes.title", dates.moment(shown.startsAt()));
        var header = new PageHeader(title, steps(shown).toArray(Component[]::new))
                .kicker(new Anchor(
                        MeetingNavigation.meeting(shown.meeting()),
                        "◂ " + getTranslation("steering.meeting.title", dates.moment(shown.startsAt()))))
                .subline(pill(shown.state()));
        add(header, new Article(RichTextView.show(shown.words())));
        if (shown.state() != MinutesState.PUBLISHED) add(remarks(shown));
    }

    private Pill pill(MinutesState state) {
        return new Pill(
                getTranslation("steering.minutes.state." + state),
                switch (state) {
                    case DRAFT -> Pill.Tone.WAITING;
                    case APPROVED -> Pill.Tone.ACTIVE;
                    case PUBLISHED -> Pill.Tone.GOOD;
                });
    }

    private ArrayList<Component> steps(MinutesDetail shown) {
        var id = shown.meeting();
        var parts = new ArrayList<Component>();
        switch (shown.state()) {
            case DRAFT -> {
                parts.add(button(
                        "steering.minutes.approve",
                        "fm-primary",
                        () -> then(shown, () -> minutes.approve(id, shown.turn()))));
                parts.add(button("steering.minutes.edit", "fm-secondary", () -> edit(shown)));
            }
            case APPROVED ->
                parts.add(
                        button("steering.minutes.publish", "fm-primary", () -> then(shown, () -> minutes.publish(id))));
            case PUBLISHED -> {}
        }
        parts.add(MinutesLinks.print(this));
        parts.add(new MinutesLinks(pdf, () -> minutes.find(id).orElseThrow(), "minutes.pdf"));
        return parts;
    }

    private void edit(MinutesDetail shown) {
        var words = new TextArea(getTranslation("steering.minutes.words"));
        words.setHelperText(getTranslation("steering.minutes.words.help"));
        words.setValue(shown.words());
        words.setWidthFull();
        words.setMinRows(20);
        var theirs = new Div();
        theirs.getElement().setAttribute("role", "alert");
        var seen = new int[] {shown.turn()};
        var save = button(
                "steering.minutes.save",
                "fm-primary",
                () -> FieldErrors.on(words, () -> Texts.block(words.getValue(), MinutesService.WORDS_MAX))
                        .ifPresent(text -> {
                            try {
                                minutes.save(shown.meeting(), text, seen[0]);
                                Notice.show(getTranslation("steering.minutes.saved"));
                                again(shown);
                            } catch (RefusedException refused) {
                                theirs.removeAll();
                                theirs.addClassName("fm-note");
                                theirs.add(new Paragraph(
                                        getTranslation(refused.refusal().key(), refused.arguments())));
                                minutes.find(shown.meeting()).ifPresent(now -> {
                                    seen[0] = now.turn();
                                    theirs.add(
                                            new H3(getTranslation("steering.item.note.theirs", now.savedBy())),
                                            RichTextView.show(now.words()));
                                });
                            }
                        }));
        var cancel = button("steering.template.cancel", "fm-quiet", () -> again(shown));
        var actions = new Div(save, cancel);
        actions.addClassName("fm-actions");
        var form = new Div(words, theirs, actions);
        form.addClassName("fm-form");
        addComponentAtIndex(1, form);
        words.focus();
    }

    private PageSection remarks(MinutesDetail shown) {
        var section = new PageSection(getTranslation("steering.minutes.remarks"));
        section.addClassName("fm-no-print");
        section.add(new Paragraph(getTranslation("steering.minutes.remarks.intro")));
        shown.remarks().forEach(one -> {
            var by = new Paragraph(one.name() + " · " + dates.moment(one.at()));
            by.addClassName("fm-grey");
            section.add(RichTextView.show(one.words()), by);
        });
        var words = new TextArea(getTranslation("steering.minutes.remark"));
        words.setWidthFull();
        var send = button(
                "steering.minutes.remark.add",
                "fm-secondary",
                () -> FieldErrors.on(words, () -> Texts.block(words.getValue(), MinutesService.REMARK_MAX))
                        .ifPresent(text -> then(shown, () -> minutes.remark(shown.meeting(), text))));
        var actions = new Div(send);
        actions.addClassName("fm-actions");
        section.add(words, actions);
        return section;
    }

    private void then(MinutesDetail shown, Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        again(shown);
    }

    private void again(MinutesDetail shown) {
        minutes.find(shown.meeting()).ifPresent(this::show);
    }

    private Button button(String key, String className, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
