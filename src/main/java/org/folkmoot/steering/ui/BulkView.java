package org.folkmoot.steering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.steering.BulkId;
import org.folkmoot.steering.BulkProgress;
import org.folkmoot.steering.BulkService;
import org.jspecify.annotations.Nullable;

/** One thing done to many ideas: how far it is, which were left out and why, and the way back. It can be left meanwhile. */
@Route(SteeringNavigation.BULK)
@RolesAllowed("STEERING")
class BulkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ASK_EVERY_MS = 500;

    private final transient BulkService bulks;
    private final transient Dates dates;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private transient @Nullable BulkProgress shown;

    BulkView(BulkService bulks, Dates dates) {
        this.bulks = bulks;
        this.dates = dates;
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(SteeringNavigation.BULK_ID)
                .flatMap(BulkId::parse)
                .flatMap(bulks::progress)
                .ifPresentOrElse(
                        now -> {
                            show(now);
                            ask(event.getUI());
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ask(attached.getUI());
        var polls = attached.getUI().addPollListener(poll -> look());
        addDetachListener(left -> {
            left.unregisterListener();
            polls.remove();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    /** Shows how far it is by now. */
    void look() {
        var before = shown;
        if (before == null || !before.running()) return;
        bulks.progress(before.id()).ifPresent(now -> {
            show(now);
            ask(UI.getCurrent());
            if (!now.running()) Notice.polite(UI.getCurrent(), sentence(now));
        });
    }

    private void ask(UI ui) {
        ui.setPollInterval(shown != null && shown.running() ? ASK_EVERY_MS : -1);
    }

    private void show(BulkProgress now) {
        shown = now;
        header.title(title(now))
                .kicker(new Anchor(SteeringNavigation.QUEUE, "◂ " + getTranslation("steering.back")))
                .subline(getTranslation("steering.bulk.by", now.by(), dates.moment(now.startedAt())))
                .actions();
        body.removeAll();
        if (now.running()) {
            var bar = new ProgressBar(0, Math.max(1, now.total()), now.done());
            bar.getElement().setAttribute("aria-label", sentence(now));
            body.add(bar);
        }
        body.add(new Paragraph(sentence(now)));
        if (!now.running() && now.waiting() > 0)
            body.add(new Paragraph(getTranslation("steering.bulk.stopped", now.waiting())));
        if (!now.leftOut().isEmpty())
            body.add(
                    new H2(getTranslation(
                            "steering.bulk.left-out", now.leftOut().size())),
                    BulkDialog.list(now.leftOut()));
        var undoneBy = now.undoneBy();
        if (undoneBy != null)
            body.add(new Paragraph(
                    new Anchor(SteeringNavigation.bulk(undoneBy), getTranslation("steering.bulk.undone"))));
        if (now.undoable()) header.actions(undo(now));
    }

    private Button undo(BulkProgress now) {
        var undo = new Button(getTranslation("steering.bulk.undo", now.done()), click -> undo(now.id()));
        undo.addClassName("fm-secondary");
        undo.setDisableOnClick(true);
        return undo;
    }

    private void undo(BulkId id) {
        try {
            var undone = bulks.undo(id);
            getUI().ifPresent(ui -> ui.navigate(SteeringNavigation.bulk(undone)));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
            bulks.progress(id).ifPresent(this::show);
        }
    }

    private String sentence(BulkProgress now) {
        return getTranslation("steering.bulk.progress", now.done(), now.total());
    }

    private String title(BulkProgress now) {
        var undoes = now.undoes();
        return undoes == null
                ? getTranslation("steering.bulk.title." + now.kind(), label(now, now.kind() + ""))
                : getTranslation(
                        "steering.bulk.title.UNDO",
                        getTranslation("steering.bulk.title." + undoes, label(now, undoes + "")));
    }

    private String label(BulkProgress now, String kind) {
        return kind.equals("PREPARE") ? getTranslation("steering.outcome." + now.label()) : now.label();
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("steering.queue.title") : title(shown);
    }
}
