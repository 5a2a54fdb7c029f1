package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.conversation.Venue;
import org.folkmoot.conversation.VenueFacts;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.programme.Area;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A venue's facts. Stays open, with what was typed, until they are saved. */
class VenueDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("conversation.venues.name"));
    private final TextArea address = new TextArea(getTranslation("conversation.venues.address"));
    private final Select<Area> area = new Select<>();
    private final TextArea access = new TextArea(getTranslation("conversation.venues.access"));
    private final IntegerField capacity = new IntegerField(getTranslation("conversation.venues.capacity"));

    /** @param save takes the facts and gives what is to be said at the name, or nothing when they are saved */
    VenueDialog(
            String title, List<Area> areas, @Nullable VenueLine before, Function<VenueFacts, Optional<String>> save) {
        setHeaderTitle(title);
        area.setLabel(getTranslation("conversation.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(Area::name);
        access.setHelperText(getTranslation("conversation.venues.access-help", VenueFacts.ACCESS_MAX));
        address.setHelperText(getTranslation("conversation.new.optional"));
        capacity.setHelperText(getTranslation("conversation.venues.capacity-help"));
        name.setRequiredIndicatorVisible(true);
        area.setRequiredIndicatorVisible(true);
        capacity.setRequiredIndicatorVisible(true);
        if (before != null) fill(before, areas);
        var keep = new NativeButton(
                getTranslation("conversation.venues.save"),
                click -> read().ifPresent(facts ->
                        save.apply(facts).ifPresentOrElse(words -> FieldErrors.show(name, words), this::close)));
        keep.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        var form = new Div(name, address, area, capacity, access);
        form.addClassName("fm-form");
        add(form);
        getFooter().add(new Div(leave, keep));
        name.setAutofocus(true);
    }

    private void fill(VenueLine venue, List<Area> areas) {
        name.setValue(venue.name());
        address.setValue(venue.address());
        access.setValue(venue.access());
        capacity.setValue(venue.capacity());
        areas.stream().filter(one -> one.id().equals(venue.area())).findFirst().ifPresent(area::setValue);
    }

    private Optional<VenueFacts> read() {
        var named = FieldErrors.on(name, () -> Texts.line(name.getValue(), Venue.NAME_MAX));
        var at = FieldErrors.on(address, () -> Texts.optionalBlock(address.getValue(), Venue.ADDRESS_MAX));
        var in = FieldErrors.on(area, () -> given(area.getValue()));
        var holds = FieldErrors.on(capacity, () -> VenueFacts.capacity(given(capacity.getValue())));
        var enter = FieldErrors.on(access, () -> Texts.optionalBlock(access.getValue(), VenueFacts.ACCESS_MAX));
        if (List.of(named, at, in, holds, enter).stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(new VenueFacts(named.get(), at.get(), in.get().id(), enter.get(), holds.get()));
    }

    private static <T> T given(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
