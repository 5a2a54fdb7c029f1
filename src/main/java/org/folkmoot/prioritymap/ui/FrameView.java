package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.prioritymap.FrameDetail;
import org.folkmoot.prioritymap.FrameId;
import org.folkmoot.prioritymap.FrameOutline;
import org.folkmoot.prioritymap.FrameService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** One frame; saving makes its next edition. */
@Route(MapNavigation.FRAME)
@RolesAllowed("MANAGER")
class FrameView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FrameService frames;
    private String title = "";

    FrameView(FrameService frames) {
        this.frames = frames;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MapNavigation.FRAME_ID)
                .flatMap(FrameId::parse)
                .flatMap(frames::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(FrameDetail frame) {
        title = frame.name();
        removeAll();
        add(
                new PageHeader(title)
                        .kicker(new Anchor(MapNavigation.FRAMES, getTranslation("prioritymap.frames.title")))
                        .subline(getTranslation("prioritymap.frames.edition", frame.edition())),
                new Paragraph(getTranslation("prioritymap.frames.keep")),
                new FrameForm(frame.name(), FrameOutline.write(frame.areas()), "prioritymap.save", asked -> {
                    frames.edit(frame.id(), frame.edition(), asked);
                    Notice.show(getTranslation("prioritymap.frames.saved"));
                    frames.find(frame.id()).ifPresent(this::show);
                }));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
