package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SeriesSummary;
import org.folkmoot.note.NotesSummary;
import org.springframework.data.domain.PageRequest;

/** Sessions whose notes have been sent round: all of a series at once, or single ones. */
class SessionChoice extends Div {

    /** Notes offered; whoever wants older ones chooses their series. */
    private static final int OFFERED = 500;

    private final transient GatheringPageServices services;
    private final List<NotesSummary> offered;
    private final MultiSelectComboBox<NotesSummary> sessions =
            new MultiSelectComboBox<>(getTranslation("commontheme.choice.sessions"));

    /** @param without those chosen already */
    SessionChoice(GatheringPageServices services, Set<DialogueSessionId> without) {
        this.services = services;
        addClassNames("fm-filters", "fm-session-choice");
        offered = services.notes().sent(PageRequest.of(0, OFFERED)).stream()
                .filter(one -> !without.contains(one.session()))
                .toList();
        sessions.setItems(offered);
        sessions.setItemLabelGenerator(one -> getTranslation(
                "commontheme.choice.session", one.title(), services.dates().day(one.startsAt())));
        sessions.setHelperText(getTranslation("commontheme.choice.help"));
        var series = new ComboBox<SeriesSummary>(getTranslation("commontheme.choice.series"));
        series.setItems(services.conversations().series());
        series.setItemLabelGenerator(SeriesSummary::title);
        series.setHelperText(getTranslation("commontheme.choice.series.help"));
        series.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) return;
            addSeries(chosen.getValue());
            series.clear();
        });
        add(series, sessions);
    }

    private void addSeries(SeriesSummary series) {
        var of = Set.copyOf(services.conversations().sessionsOf(series.id()));
        var all = new HashSet<>(sessions.getValue());
        offered.stream().filter(one -> of.contains(one.session())).forEach(all::add);
        sessions.setValue(all);
    }

    MultiSelectComboBox<NotesSummary> field() {
        return sessions;
    }

    Set<DialogueSessionId> chosen() {
        return sessions.getValue().stream().map(NotesSummary::session).collect(Collectors.toSet());
    }
}
