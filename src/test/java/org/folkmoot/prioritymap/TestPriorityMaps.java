package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.springframework.stereotype.Component;

/** Frames and maps for tests, by those who may. The programme must be loaded. */
@Component
public class TestPriorityMaps {

    public static final List<FrameArea> AREAS = List.of(
            new FrameArea("Leadership", List.of("Where are we now", "Leadership skills")),
            new FrameArea("Partnership working", List.of("Day-to-day")),
            new FrameArea("Capacity", List.of("Investment cycle", "Skills")));

    private final FrameService frames;
    private final PriorityMapService maps;
    private final InquiryService inquiries;
    private final TestInquiries made;
    private final TestMembers people;

    TestPriorityMaps(
            FrameService frames,
            PriorityMapService maps,
            InquiryService inquiries,
            TestInquiries made,
            TestMembers people) {
        this.frames = frames;
        this.maps = maps;
        this.inquiries = inquiries;
        this.made = made;
        this.people = people;
    }

    public FrameId frame(String name, List<FrameArea> areas) {
        return people.as(people.person(Role.MANAGER), () -> frames.make(new DrawFrame(name, areas)));
    }

    /** An inquiry under way with a map. */
    public InquiryId map(String question, MemberId lead, List<FrameArea> areas, String... groups) {
        var id = made.underWay(question, 30, lead);
        var frame = frame("Frame of " + question, areas);
        people.as(lead, () -> maps.begin(id, frame, List.of(groups)));
        return id;
    }

    public PriorityMapDetail read(MemberId who, InquiryId id) {
        return people.as(who, () -> maps.find(id)).orElseThrow();
    }

    public MarkCell cell(PriorityMapDetail map, String group, String place, PriorityLevel level, String example) {
        var line = map.groups().stream()
                .filter(one -> one.name().equals(group))
                .findFirst()
                .orElseThrow();
        var subArea = map.areas().stream()
                .map(MapArea::subAreas)
                .flatMap(Collection::stream)
                .filter(one -> one.name().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
        return new MarkCell(line.id(), subArea, line.mark(subArea).revision(), level, example);
    }

    public void mark(MemberId who, InquiryId id, String group, String place, PriorityLevel level, String example) {
        var asked = cell(read(who, id), group, place, level, example);
        people.as(who, () -> maps.mark(id, asked));
    }

    /** Reporting is open to all. */
    public void report(MemberId somebodySeated, InquiryId id) {
        made.contribute(somebodySeated, id, "What I found.");
        people.as(people.person(Role.MANAGER), () -> inquiries.report(id));
    }
}
