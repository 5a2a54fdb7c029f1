package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.folkmoot.prioritymap.DrawFrame;
import org.folkmoot.prioritymap.FrameArea;
import org.folkmoot.prioritymap.FrameDetail;
import org.folkmoot.prioritymap.FrameService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Frames that maps are begun with: a manager makes, copies and opens them. */
@Route(MapNavigation.FRAMES)
@Menu(order = 148, title = "prioritymap.frames.title")
@RolesAllowed("MANAGER")
class FramesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FrameService frames;

    FramesView(FrameService frames) {
        this.frames = frames;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("prioritymap.frames.title")),
                new Paragraph(getTranslation("prioritymap.frames.intro")));
        var all = frames.all();
        if (all.isEmpty()) add(new EmptyState(getTranslation("prioritymap.frames.none")));
        else {
            var rows = new Rows();
            all.forEach(frame -> rows.add(row(frame)));
            add(rows);
        }
        add(new PageSection(
                getTranslation("prioritymap.frames.new"), new FrameForm("", "", "prioritymap.frames.make", asked -> {
                    open(frames.make(asked));
                })));
    }

    private Row row(FrameDetail frame) {
        var copy = new NativeButton(getTranslation("prioritymap.frames.copy"), click -> copy(frame));
        copy.addClassName("fm-secondary");
        copy.setAriaLabel(getTranslation("prioritymap.frames.copy-label", frame.name()));
        return new Row(
                        frame.name(),
                        getTranslation(
                                "prioritymap.frames.line",
                                frame.edition(),
                                frame.areas().stream().map(FrameArea::name).collect(Collectors.joining(", ")),
                                frame.subAreas()),
                        MapNavigation.frame(frame.id()))
                .end(copy);
    }

    private void copy(FrameDetail frame) {
        var name = getTranslation("prioritymap.frames.copy-of", frame.name());
        try {
            open(frames.copy(frame.id(), name.length() > DrawFrame.NAME_MAX ? frame.name() : name));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private static void open(org.folkmoot.prioritymap.FrameId id) {
        UI.getCurrent().navigate(MapNavigation.frame(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prioritymap.frames.title");
    }
}
