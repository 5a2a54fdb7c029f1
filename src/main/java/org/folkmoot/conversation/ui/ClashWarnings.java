package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.conversation.Clash;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.shared.Dates;
import org.jspecify.annotations.Nullable;

/** What should be looked at once more before a date is kept; none of it is in the way. */
class ClashWarnings extends Div {

    private final transient Dates dates;

    ClashWarnings(Dates dates) {
        this.dates = dates;
        addClassName("fm-warnings");
        setVisible(false);
    }

    /** @param venue the one of the register, or null @param places how many there would be, or null while it is not known */
    void show(List<Clash> clashes, @Nullable VenueLine venue, @Nullable Integer places) {
        removeAll();
        var lines = new ArrayList<Component>();
        if (venue != null && places != null && places > venue.capacity())
            lines.add(new Span(getTranslation("conversation.clash.too-small", venue.name(), venue.capacity(), places)));
        clashes.forEach(clash -> lines.add(line(clash)));
        lines.stream().map(Div::new).forEach(this::add);
        lines.forEach(line -> line.getParent().ifPresent(part -> part.addClassName("fm-note")));
        setVisible(!lines.isEmpty());
    }

    private Component line(Clash clash) {
        var when = dates.span(clash.startsAt(), clash.endsAt());
        var session = clash.session();
        if (session == null) return new Span(getTranslation("conversation.clash.LIST", when));
        var link = new Anchor("conversations/" + session.value(), clash.title());
        link.setTarget(AnchorTarget.BLANK);
        return new Span(new Span(lead(clash) + " "), link, new Span(" · " + when));
    }

    private String lead(Clash clash) {
        if (clash.kind() == Clash.Kind.VENUE) return getTranslation("conversation.clash.VENUE");
        return clash.who().isEmpty()
                ? getTranslation("conversation.clash.I-run")
                : getTranslation("conversation.clash.FACILITATOR", clash.who());
    }
}
