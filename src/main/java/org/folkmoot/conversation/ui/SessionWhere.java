package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.conversation.SessionDetail;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a session is: its address, how one gets in, and how to join online, for those who may. Nothing of the map is loaded
 * here: only who follows the link is seen there.
 */
class SessionWhere extends Section {

    SessionWhere(SessionDetail detail) {
        addClassName("fm-section");
        add(new H2(getTranslation("conversation.where")));
        address(
                detail.address().isEmpty()
                        ? detail.session().venue()
                        : detail.session().venue() + "\n" + detail.address());
        add(map(detail));
        if (!detail.access().isEmpty()) {
            add(new H3(getTranslation("conversation.where.access")));
            address(detail.access());
        }
        if (detail.online() && !detail.session().cancelled()) online(detail);
    }

    private Anchor map(SessionDetail detail) {
        var map = new Anchor(mapAddress(detail), getTranslation("conversation.map"));
        map.setTarget(AnchorTarget.BLANK);
        map.getElement().setAttribute("rel", "noopener noreferrer");
        map.setAriaLabel(
                getTranslation("conversation.map.label", detail.session().venue()));
        return map;
    }

    private static String mapAddress(SessionDetail detail) {
        var place = detail.address().isEmpty()
                ? detail.session().where()
                : detail.session().venue() + ", " + detail.address().replaceAll("\\s*\\R\\s*", ", ");
        return UriComponentsBuilder.fromUriString("https://www.openstreetmap.org/search")
                .queryParam("query", "{place}")
                .encode()
                .buildAndExpand(place)
                .toUriString();
    }

    private void address(String text) {
        var lines = new Paragraph(text);
        lines.addClassName("fm-address");
        add(lines);
    }

    private void online(SessionDetail detail) {
        var link = detail.joinLink();
        if (link == null) {
            add(new Paragraph(getTranslation("conversation.where.link-for-holders")));
            return;
        }
        var join = new Anchor(link.value(), getTranslation("conversation.where.join"));
        join.setTarget(AnchorTarget.BLANK);
        join.getElement().setAttribute("rel", "noopener noreferrer");
        var note = new Paragraph(getTranslation("conversation.where.link-is-yours"));
        note.addClassName("fm-grey");
        add(new Paragraph(join), note);
    }
}
