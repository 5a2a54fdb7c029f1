package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.AgendaItem;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingState;

/** What a meeting talks about, in its order, and putting more on it. */
class MeetingAgenda extends Section {

    private static final int MINUTES = 5;
    private static final int LONGEST = 10;

    private final transient MeetingAgendaService service;
    private final transient DecisionChoices choices;
    private final transient MeetingDetail meeting;
    private final transient Consumer<Runnable> change;

    /** @param change runs a change and shows the meeting anew */
    MeetingAgenda(
            MeetingDetail meeting,
            MeetingAgendaService service,
            DecisionChoices choices,
            Dates dates,
            Consumer<Runnable> change) {
        this.meeting = meeting;
        this.service = service;
        this.choices = choices;
        this.change = change;
        addClassName("fm-section");
        var items = meeting.items();
        add(
                new H2(getTranslation("steering.meeting.agenda")),
                new Paragraph(getTranslation("steering.meeting.agenda.intro", items.size(), meeting.minutes())));
        if (meeting.state() == MeetingState.PLANNED && !items.isEmpty()) {
            var ends = new Paragraph(getTranslation(
                    "steering.meeting.agenda.ends",
                    dates.time(meeting.startsAt().plus(Duration.ofMinutes(meeting.minutes())))));
            ends.addClassName("fm-grey");
            add(ends);
        }
        var rows = new Rows();
        for (var i = 0; i < items.size(); i++) rows.add(row(items.get(i), i + 1));
        add(rows);
        if (meeting.state().takesItems()) add(adding());
    }

    private Row row(AgendaItem item, int place) {
        var title = item.title().isEmpty() ? getTranslation("steering.item.hidden") : item.title();
        var link = meeting.state() == MeetingState.RUNNING
                ? MeetingNavigation.room(meeting.id(), place)
                : item.idea() == null ? "" : IdeaNavigation.idea(item.idea());
        var strong = item.title().isEmpty() || link.isEmpty() ? new Span(title) : new Anchor(link, title);
        var row = new Row(strong, "").grey(new Span(words(item)));
        if (item.prepared() != null)
            row.end(new Pill(
                    getTranslation(
                            "steering.item.prepared",
                            getTranslation("steering.outcome."
                                    + item.prepared().answer().outcome())),
                    Pill.Tone.WAITING));
        if (meeting.state().takesItems()) row.end(tools(item, title, place));
        return row;
    }

    private String words(AgendaItem item) {
        var line = new StringBuilder(
                item.startedAt() != null && item.endedAt() != null
                        ? getTranslation("steering.item.line.done", item.minutes(), took(item))
                        : getTranslation("steering.item.line", item.minutes()));
        if (!item.aside().isEmpty())
            line.append(" · ")
                    .append(getTranslation(
                            "steering.item.aside",
                            String.join(", ", item.aside()),
                            item.aside().size()));
        if (item.idea() != null
                && (meeting.state() == MeetingState.RUNNING || meeting.state().over()))
            line.append(" · ")
                    .append(getTranslation(
                            "steering.item.counted",
                            item.counted(),
                            meeting.quorum().needed()));
        if (item.stage() != null
                && !item.stage().inFiltering()
                && meeting.state().takesItems()) line.append(" · ").append(getTranslation("steering.item.answered"));
        return line.toString();
    }

    static String took(AgendaItem item) {
        var from = item.startedAt();
        var to = item.endedAt();
        var seconds =
                from == null || to == null ? 0 : Duration.between(from, to).toSeconds();
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private Div tools(AgendaItem item, String title, int place) {
        var minutes = new IntegerField();
        minutes.setValue(item.minutes());
        minutes.setMin(1);
        minutes.setAriaLabel(getTranslation("steering.item.minutes.label", title));
        minutes.setSuffixComponent(new Span("min"));
        minutes.addClassName("fm-minutes");
        minutes.addValueChangeListener(typed -> {
            if (typed.isFromClient() && typed.getValue() != null)
                change.accept(() -> service.last(meeting.id(), item.id(), Math.clamp(typed.getValue(), 1, 240)));
        });
        var up = tool("▴", "steering.item.up", title, () -> service.move(meeting.id(), item.id(), place - 1));
        up.setEnabled(place > 1);
        var down = tool("▾", "steering.item.down", title, () -> service.move(meeting.id(), item.id(), place + 1));
        down.setEnabled(place < meeting.items().size());
        var tools = new Div(
                minutes,
                up,
                down,
                tool("×", "steering.item.off", title, () -> service.takeOff(meeting.id(), item.id())));
        tools.addClassName("fm-item-tools");
        return tools;
    }

    private Button tool(String sign, String key, String title, Runnable work) {
        var button = new Button(sign, click -> change.accept(work));
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation(key, title));
        return button;
    }

    private Div adding() {
        var minutes = new IntegerField(getTranslation("steering.meeting.add.minutes"));
        minutes.setValue(MINUTES);
        minutes.setMin(1);
        minutes.setMax(240);
        var field = new ComboBox<IdeaSummary>(getTranslation("steering.meeting.add.field"));
        field.setHelperText(getTranslation("steering.meeting.add.help"));
        choices.waiting(field);
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null)
                put(List.of(chosen.getValue().id()), minutes);
        });
        var longest = new Button(
                getTranslation("steering.meeting.add.longest", LONGEST),
                click -> put(choices.longestWaiting(LONGEST), minutes));
        longest.addClassName("fm-secondary");
        var line = new Div(field, minutes, longest);
        line.addClassName("fm-filters");
        var all = new Div(line, other(minutes));
        all.getElement().setAttribute("role", "group");
        all.getElement().setAttribute("aria-label", getTranslation("steering.meeting.add"));
        return all;
    }

    /** Something that is no idea: a report, a visit, any other business. */
    private Div other(IntegerField minutes) {
        var title = new TextField(getTranslation("steering.meeting.add.other"));
        title.setHelperText(getTranslation("steering.meeting.add.other.help"));
        title.setMaxLength(MeetingAgendaService.TITLE_MAX);
        title.setWidth("min(30rem, 100%)");
        var put = new Button(
                getTranslation("steering.meeting.add.other.go"),
                click -> FieldErrors.on(title, () -> Texts.line(title.getValue(), MeetingAgendaService.TITLE_MAX))
                        .ifPresent(words -> change.accept(() -> {
                            service.add(meeting.id(), words, each(minutes));
                            Notice.show(getTranslation("steering.meeting.add.other.done", words));
                        })));
        put.addClassName("fm-secondary");
        var line = new Div(title, put);
        line.addClassName("fm-filters");
        return line;
    }

    private static int each(IntegerField minutes) {
        return Math.clamp(Optional.ofNullable(minutes.getValue()).orElse(MINUTES), 1, 240);
    }

    private void put(List<IdeaId> ideas, IntegerField minutes) {
        var each = each(minutes);
        change.accept(() -> {
            var added = service.add(meeting.id(), ideas, each);
            Notice.show(getTranslation("steering.meeting.add.done", added));
        });
    }
}
