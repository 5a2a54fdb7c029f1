package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.announcement.Segment;
import org.folkmoot.announcement.SegmentCount;
import org.folkmoot.announcement.SegmentKind;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.FieldErrors;
import org.springframework.data.domain.PageRequest;

/** To whom: the kind of segment, which one of it, and how many that is at this moment. */
class SegmentFields extends Div {

    private static final int SESSIONS = 300;

    private record Choice(UUID key, String name) {}

    private final Select<SegmentKind> kind = new Select<>();
    private final ComboBox<Choice> which = new ComboBox<>();
    private final Paragraph count = new Paragraph();
    private final Paragraph rule = new Paragraph();
    private final ProgrammeService programme;
    private final ConversationService conversations;
    private final Dates dates;
    private Runnable changed = () -> {};
    private boolean showing;

    SegmentFields(ProgrammeService programme, ConversationService conversations, Dates dates) {
        this.programme = programme;
        this.conversations = conversations;
        this.dates = dates;
        addClassName("fm-segment");
        kind.setLabel(getTranslation("announcement.to"));
        kind.setItems(SegmentKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("announcement.segment." + one));
        kind.setValue(SegmentKind.EVERYONE);
        kind.addValueChangeListener(change -> {
            offer(change.getValue());
            tell();
        });
        which.setItemLabelGenerator(Choice::name);
        which.setVisible(false);
        which.addValueChangeListener(change -> tell());
        rule.addClassName("fm-grey");
        count.addClassName("fm-segment-count");
        add(kind, which, rule, count);
    }

    void whenChanged(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        if (!showing) changed.run();
    }

    private void offer(SegmentKind of) {
        rule.setText(getTranslation("announcement.rule." + of));
        which.setVisible(of.needsOne());
        which.clear();
        FieldErrors.clear(which);
        if (!of.needsOne()) return;
        which.setLabel(getTranslation("announcement.which." + of));
        which.setItems(choices(of));
    }

    private List<Choice> choices(SegmentKind of) {
        return switch (of) {
            case SECTOR ->
                programme.sectors().stream()
                        .map(one -> new Choice(one.id().value(), one.name()))
                        .toList();
            case STRAND ->
                programme.strands().stream()
                        .map(one -> new Choice(one.id().value(), one.name()))
                        .toList();
            case CAME_TO ->
                Stream.concat(
                                conversations.upcoming(null, PageRequest.of(0, 20)).stream(),
                                conversations.past(null, PageRequest.of(0, SESSIONS)).stream())
                        .map(one -> new Choice(
                                one.id().value(), one.title() + ", " + dates.day(one.startsAt()) + ", " + one.where()))
                        .toList();
            case EVERYONE, NOT_REACHED -> List.of();
        };
    }

    void show(Segment segment) {
        showing = true;
        kind.setValue(segment.kind());
        offer(segment.kind());
        if (segment.of() != null)
            which.getListDataView()
                    .getItems()
                    .filter(one -> one.key().equals(segment.of()))
                    .findFirst()
                    .ifPresent(which::setValue);
        showing = false;
    }

    /** What is chosen, or empty when the field now says what is missing. */
    Optional<Segment> chosen() {
        return FieldErrors.on(
                which,
                () -> new Segment(
                        kind.getValue(),
                        which.getOptionalValue().map(Choice::key).orElse(null)));
    }

    /** As {@link #chosen}, without a word at the field: while a person is still choosing. */
    Optional<Segment> chosenSoFar() {
        return kind.getValue().needsOne() && which.isEmpty() ? Optional.empty() : chosen();
    }

    void count(SegmentCount counted) {
        count.setText(Words.count(this, counted));
    }

    void countUnknown() {
        count.setText("");
    }

    void refuse(String words) {
        kind.setErrorMessage(words);
        kind.setInvalid(true);
    }
}
