package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.prioritymap.ConnectionService;
import org.folkmoot.prioritymap.FrameDetail;
import org.folkmoot.prioritymap.FrameService;
import org.folkmoot.prioritymap.MapArea;
import org.folkmoot.prioritymap.MapArea.MapSubArea;
import org.folkmoot.prioritymap.MarkCell;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.prioritymap.PriorityMapDetail;
import org.folkmoot.prioritymap.PriorityMapService;
import org.folkmoot.prioritymap.WriteConnections;
import org.folkmoot.sample.SampleTexts.MapGroupText;
import org.folkmoot.sample.SampleTexts.MarkText;
import org.folkmoot.sample.SampleTexts.PriorityMapText;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Five sub-regions marked a priority map; a facilitator typed in their flip charts. Another inquiry has a connection map. */
@Component
@Profile("sample")
class SamplePriorityMap {

    private static final int ALL = 100;
    private static final Duration BEFORE_NOW = Duration.ofHours(20);

    private final InquiryService inquiries;
    private final FrameService frames;
    private final PriorityMapService maps;
    private final ConnectionService connections;
    private final Stage stage;

    SamplePriorityMap(
            InquiryService inquiries,
            FrameService frames,
            PriorityMapService maps,
            ConnectionService connections,
            Stage stage) {
        this.inquiries = inquiries;
        this.frames = frames;
        this.maps = maps;
        this.connections = connections;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var host = cast.facilitators().getFirst();
        var moment = now.minus(BEFORE_NOW);
        var text = SampleFiles.priorityMap();
        var map = stage.by(host, moment, () -> begin(text));
        for (var group : text.groups()) stage.by(host, moment, () -> mark(map, group));
        var about = text.connections();
        stage.by(
                host,
                moment,
                () -> connections.add(
                        inquiry(about.question()),
                        new WriteConnections(about.priority(), about.obvious(), about.lessObvious(), about.steps())));
    }

    private PriorityMapDetail begin(PriorityMapText text) {
        var frame = frames.all().stream()
                .filter(one -> one.name().equals(text.frame()))
                .map(FrameDetail::id)
                .findFirst()
                .orElseThrow();
        var id = inquiry(text.question());
        maps.begin(id, frame, text.groups().stream().map(MapGroupText::name).toList());
        return maps.find(id).orElseThrow();
    }

    private InquiryId inquiry(String question) {
        return inquiries.list(null, PageRequest.of(0, ALL)).stream()
                .filter(one -> one.question().equals(question))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void mark(PriorityMapDetail map, MapGroupText text) {
        var group = map.groups().stream()
                .filter(one -> one.name().equals(text.name()))
                .findFirst()
                .orElseThrow();
        for (MarkText mark : text.marks()) {
            var place = map.areas().stream()
                    .map(MapArea::subAreas)
                    .flatMap(Collection::stream)
                    .filter(one -> one.name().equals(mark.place()))
                    .map(MapSubArea::id)
                    .findFirst()
                    .orElseThrow();
            var level = mark.level().equals("H") ? PriorityLevel.HIGH : PriorityLevel.PRIORITY;
            maps.correct(map.room().id(), new MarkCell(group.id(), place, 0, level, mark.says()));
        }
    }
}
