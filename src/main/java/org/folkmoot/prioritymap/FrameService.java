package org.folkmoot.prioritymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Frames that priority maps are begun with. A change makes another edition; maps keep theirs. */
@Service
@Transactional
public class FrameService {

    private final MapFrames frames;
    private final FrameEditions editions;
    private final FrameSubAreas subAreas;
    private final FrameAreas areas;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    FrameService(
            MapFrames frames,
            FrameEditions editions,
            FrameSubAreas subAreas,
            FrameAreas areas,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.frames = frames;
        this.editions = editions;
        this.subAreas = subAreas;
        this.areas = areas;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name. Two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<FrameDetail> all() {
        return details(editions.latest());
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public Optional<FrameDetail> find(FrameId id) {
        return details(editions.latestOf(id.value()).stream().toList()).stream().findFirst();
    }

    @PreAuthorize("hasRole('MANAGER')")
    public FrameId make(DrawFrame asked) {
        var frame = frames.save(MapFrame.first());
        write(frame, asked, "prioritymap.audit.frame-made");
        return frame.id();
    }

    /** A frame of its own, which then changes by itself. @throws RefusedException FRAME_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public FrameId copy(FrameId id, String name) {
        var copied = find(id).orElseThrow(() -> new RefusedException(PrioritymapRefusal.FRAME_UNKNOWN));
        return make(new DrawFrame(name, copied.areas()));
    }

    /** @param seen edition the person read. @throws RefusedException FRAME_UNKNOWN, FRAME_CHANGED when there is a later one */
    @PreAuthorize("hasRole('MANAGER')")
    public void edit(FrameId id, int seen, DrawFrame asked) {
        var frame = frames.lock(id.value()).orElseThrow(() -> new RefusedException(PrioritymapRefusal.FRAME_UNKNOWN));
        frame.next(seen);
        write(frame, asked, "prioritymap.audit.frame-changed");
    }

    private void write(MapFrame frame, DrawFrame asked, String what) {
        var edition = editions.save(new FrameEdition(frame, asked.name(), currentMember.id(), clock.instant()));
        var all = new ArrayList<FrameSubArea>();
        for (var area = 0; area < asked.areas().size(); area++)
            for (var place = 0; place < asked.areas().get(area).subAreas().size(); place++)
                all.add(new FrameSubArea(edition, area + 1, asked.areas().get(area), place + 1));
        subAreas.saveAll(all);
        audit.record(AuditLine.of(what, "frame", frame.id().value(), asked.name()));
    }

    private List<FrameDetail> details(List<FrameEdition> shown) {
        var drawn = areas.of(shown.stream().map(FrameEdition::id).toList());
        return shown.stream()
                .map(one -> new FrameDetail(
                        one.frame(),
                        one.name(),
                        one.number(),
                        one.madeAt(),
                        drawn.getOrDefault(one.id(), List.of()).stream()
                                .map(MapArea::asDrawn)
                                .toList()))
                .toList();
    }
}
