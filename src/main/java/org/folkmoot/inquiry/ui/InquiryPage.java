package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/**
 * A page inside an inquiry, at {@code inquiries/:inquiryId/…}: the way back to it, and a sentence for whom it is not open yet.
 */
public abstract class InquiryPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String INQUIRY_ID = "inquiryId";
    public static final String INQUIRY = "inquiries/:" + INQUIRY_ID;

    private final transient InquiryRooms rooms;
    private final String titleKey;
    private @Nullable InquiryId inquiry;
    private String question = "";
    private transient QueryParameters query = QueryParameters.empty();

    protected InquiryPage(InquiryRooms rooms, String titleKey) {
        this.rooms = rooms;
        this.titleKey = titleKey;
    }

    /** Of an inquiry's own page. */
    public static String link(InquiryId id) {
        return "inquiries/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get(INQUIRY_ID)
                .flatMap(InquiryId::parse)
                .flatMap(rooms::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        inquiry = found.get().id();
        question = found.get().question();
        query = event.getLocation().getQueryParameters();
        show(found.get());
    }

    private void show(InquiryRoom room) {
        removeAll();
        var header = new PageHeader(getTranslation(titleKey));
        header.kicker(new Anchor(link(room.id()), room.question()));
        add(header);
        if (room.readable()) fill(room, header);
        else add(new Paragraph(getTranslation("inquiry.inside-only")));
    }

    /** Shows the page anew, as things stand now. */
    protected final void refresh() {
        if (inquiry != null) rooms.find(inquiry).ifPresent(this::show);
    }

    /** What the address asks for after its question mark. */
    protected final QueryParameters query() {
        return query;
    }

    /** Adds what the page shows to whom the inquiry is readable; may add actions to the header. */
    protected abstract void fill(InquiryRoom room, PageHeader header);

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.page.title", getTranslation(titleKey), question);
    }
}
