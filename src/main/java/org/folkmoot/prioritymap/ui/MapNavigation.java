package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.prioritymap.FrameId;
import org.folkmoot.prioritymap.MapGroupId;
import org.folkmoot.prioritymap.OverlayQuery;

/** Addresses of priority maps, without a leading slash. */
final class MapNavigation {

    static final String OVERLAY = "priority-maps/overlay";
    static final String FRAMES = "priority-maps/frames";
    static final String FRAME_ID = "frameId";
    static final String FRAME = FRAMES + "/:" + FRAME_ID;
    static final String MAP = InquiryPage.INQUIRY + "/map";
    static final String CONNECTIONS = InquiryPage.INQUIRY + "/connections";
    static final String GROUP = "group";

    private static final String OF = "map";

    private MapNavigation() {}

    static String map(InquiryId inquiry) {
        return InquiryPage.link(inquiry) + "/map";
    }

    static String group(InquiryId inquiry, MapGroupId group) {
        return map(inquiry) + "?" + GROUP + "=" + group.value();
    }

    static String connections(InquiryId inquiry) {
        return InquiryPage.link(inquiry) + "/connections";
    }

    static String frame(FrameId id) {
        return FRAMES + "/" + id.value();
    }

    static String overlay(OverlayQuery chosen) {
        return new Location(List.of(OVERLAY.split("/")), parameters(chosen)).getPathWithQueryParameters();
    }

    static QueryParameters parameters(OverlayQuery chosen) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!chosen.maps().isEmpty())
            all.put(
                    OF,
                    chosen.maps().stream().map(one -> one.value().toString()).toList());
        if (!chosen.groups().isEmpty())
            all.put(
                    GROUP,
                    chosen.groups().stream().map(one -> one.value().toString()).toList());
        return new QueryParameters(all);
    }

    /** What cannot be a key is passed over. */
    static OverlayQuery chosenIn(QueryParameters address) {
        return new OverlayQuery(ids(address, OF, InquiryId::parse), ids(address, GROUP, MapGroupId::parse));
    }

    private static <T> List<T> ids(QueryParameters address, String name, Function<String, Optional<T>> parse) {
        return address.getParameters(name).stream()
                .flatMap(text -> parse.apply(text).stream())
                .toList();
    }
}
