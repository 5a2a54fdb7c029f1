package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.JoinLink;
import org.folkmoot.conversation.Venue;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.programme.Area;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Where people meet: a venue of the register, one that is typed in, online, or a venue and online. */
class WhereFields extends Div {

    /** @param venue of the register, or null for one that is typed in or, {@code online}, for none */
    private record Choice(@Nullable VenueLine venue, boolean online) {}

    private static final Choice TYPED = new Choice(null, false);
    private static final Choice ONLINE = new Choice(null, true);

    private final Select<Choice> choice = new Select<>();
    private final TextField name = new TextField(getTranslation("conversation.venue"));
    private final TextArea address = new TextArea(getTranslation("conversation.address"));
    private final Select<Area> area = new Select<>();
    private final TextField link = new TextField(getTranslation("conversation.where.link"));
    private final List<Choice> choices = new ArrayList<>();

    WhereFields(List<VenueLine> venues, List<Area> areas) {
        addClassName("fm-form");
        choices.add(TYPED);
        choices.add(ONLINE);
        venues.forEach(venue -> choices.add(new Choice(venue, false)));
        choice.setLabel(getTranslation("conversation.where.choice"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(this::words);
        choice.setValue(TYPED);
        choice.addValueChangeListener(change -> choose(change.getValue()));
        name.setRequiredIndicatorVisible(true);
        area.setLabel(getTranslation("conversation.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(Area::name);
        area.setRequiredIndicatorVisible(true);
        address.setHelperText(getTranslation("conversation.new.optional"));
        link.setHelperText(getTranslation("conversation.where.link-help"));
        add(choice, name, address, area, link);
    }

    /** Fills the fields from a session. @param kept the venue of the register it is at, perhaps retired meanwhile */
    void show(Venue venue, @Nullable VenueLine kept, @Nullable JoinLink joinLink) {
        link.setValue(joinLink == null ? "" : joinLink.value());
        var chosen = chosen(venue, kept, joinLink != null);
        choice.setValue(chosen);
        choose(chosen);
        if (chosen.venue() != null && chosen.venue().retiredAt() == null) return;
        name.setValue(venue.name());
        address.setValue(venue.address());
        area.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(venue.area()))
                .findFirst()
                .ifPresent(area::setValue);
    }

    private Choice chosen(Venue venue, @Nullable VenueLine kept, boolean online) {
        if (kept == null)
            return online && venue.name().equals(getTranslation("conversation.where.online")) ? ONLINE : TYPED;
        var known = choices.stream()
                .filter(one -> one.venue() != null && one.venue().id().equals(kept.id()))
                .findFirst();
        if (known.isPresent()) return known.get();
        var retired = new Choice(kept, false);
        choices.add(retired);
        choice.setItems(choices);
        return retired;
    }

    private void choose(@Nullable Choice chosen) {
        var now = chosen == null ? TYPED : chosen;
        var venue = now.venue();
        name.setVisible(venue == null && !now.online());
        address.setVisible(!now.online());
        address.setReadOnly(venue != null);
        area.setReadOnly(venue != null);
        link.setRequiredIndicatorVisible(now.online());
        area.setHelperText(now.online() ? getTranslation("conversation.where.online-area") : "");
        if (venue == null) return;
        name.setValue(venue.name());
        address.setValue(venue.address());
        area.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(venue.area()))
                .findFirst()
                .ifPresent(area::setValue);
    }

    private String words(@Nullable Choice one) {
        if (one == null || one.equals(TYPED)) return getTranslation("conversation.where.typed");
        var venue = one.venue();
        if (venue == null) return getTranslation("conversation.where.online-only");
        return venue.retiredAt() == null ? venue.name() : getTranslation("conversation.where.retired", venue.name());
    }

    /** What was chosen or typed; empty when a field now shows a message. */
    Optional<Venue> venue() {
        var online = now().online();
        var of = FieldErrors.on(
                name,
                () -> Texts.line(
                        online ? getTranslation("conversation.where.online") : name.getValue(), Venue.NAME_MAX));
        var at =
                FieldErrors.on(address, () -> Texts.optionalBlock(online ? "" : address.getValue(), Venue.ADDRESS_MAX));
        var in = FieldErrors.on(
                area,
                () -> Optional.ofNullable(area.getValue())
                        .orElseThrow(() -> new UnusableInputException("input.required")));
        if (of.isEmpty() || at.isEmpty() || in.isEmpty()) return Optional.empty();
        var venue = register();
        return Optional.of(new Venue(of.get(), at.get(), in.get().id(), venue == null ? null : venue.id()));
    }

    /** @return whether the link can be used, or there is none and need not be */
    boolean linkUsable() {
        return FieldErrors.run(link, () -> {
            if (JoinLink.of(link.getValue()) == null && now().online())
                throw new UnusableInputException("input.required");
        });
    }

    /** To be asked for only when it is usable. */
    @Nullable
    JoinLink link() {
        return JoinLink.of(link.getValue());
    }

    /** The venue of the register that is chosen. */
    @Nullable
    VenueLine register() {
        return now().venue();
    }

    /** In a few words, for a list of dates. */
    String inShort() {
        var venue = register();
        if (now().online()) return getTranslation("conversation.where.online");
        return venue != null ? venue.name() : name.getValue();
    }

    void onChange(Runnable work) {
        choice.addValueChangeListener(change -> work.run());
        name.addValueChangeListener(change -> work.run());
    }

    /** A refusal that concerns the venue. */
    void refuse(String words) {
        FieldErrors.show(choice, words);
    }

    private Choice now() {
        return Optional.ofNullable(choice.getValue()).orElse(TYPED);
    }
}
