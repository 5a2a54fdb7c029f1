package org.folkmoot.method.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.member.Role;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PhaseId;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** How an inquiry works: the phase that is open with what there is to do now, and all phases in order; {@code ?phase=2}. */
@Route(MethodNavigation.METHOD)
@AnonymousAllowed
class MethodView extends InquiryPage {

    private final transient MethodPageServices services;
    private @Nullable InquiryId inquiry;
    private @Nullable PhasePart part;
    private @Nullable PhaseId phase;
    private final Div guiding = new Div();
    private final Div run = new Div();
    private final PhaseTimeline timeline;
    private int looking;
    private transient List<Object> running = List.of();

    MethodView(InquiryRooms rooms, MethodPageServices services) {
        super(rooms, "method.title");
        this.services = services;
        this.timeline = new PhaseTimeline(services.dates());
        addClassName("fm-method");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var shown = inquiry;
        if (shown == null) return;
        var ui = event.getUI();
        var watching = services.watch().watch(shown, () -> ui.access(this::changed));
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        inquiry = room.id();
        part = null;
        run.removeAll();
        var member = services.currentMember();
        if (member.has(Role.FACILITATOR) || member.has(Role.MANAGER)) {
            var templates = new Anchor(MethodNavigation.TEMPLATES, getTranslation("method.templates.title"));
            templates.addClassName("fm-secondary");
            header.actions(templates);
        }
        services.methods().find(room.id()).ifPresentOrElse(method -> show(method, header), () -> choose(room));
    }

    private void choose(InquiryRoom room) {
        if (room.runs() && room.stage() != InquiryStage.CLOSED)
            add(new MethodChoice(services, room.id(), this::refresh));
        else add(new EmptyState(getTranslation("method.none")));
    }

    private void show(MethodDetail method, PageHeader header) {
        header.subline(getTranslation("method.subline", method.name(), method.edition()));
        var chosen = asked().flatMap(method::phase).orElseGet(method::current);
        looking = chosen.number();
        phase = chosen.id();
        var made = new PhasePart(services, method.room().id(), this::refresh);
        part = made;
        var work = new Div(made, guiding, run);
        var rail = new PageSection(getTranslation("method.phases"), new Paragraph(method.purpose()), timeline);
        rail.addClassName("fm-phase-rail");
        var columns = new Div(work, rail);
        columns.addClassName("fm-with-rail");
        add(columns);
        show(method, chosen);
    }

    private void show(MethodDetail method, PhaseLine chosen) {
        var shown = part;
        if (shown == null) return;
        var desk = services.answers().desk(method.room().id(), chosen.id());
        shown.show(method, desk);
        timeline.show(method, looking);
        guiding.removeAll();
        if (!method.questions().isEmpty()) guiding.add(questions(method));
        if (method.room().runs() && method.room().stage() != InquiryStage.CLOSED) showRun(method, desk.phase());
        else run.removeAll();
    }

    private void showRun(MethodDetail method, PhaseLine chosen) {
        var facts = RunFacts.of(services, method, chosen);
        if (run.getComponentCount() > 0 && facts.shown().equals(running)) return;
        running = facts.shown();
        run.removeAll();
        run.add(new RunPart(services, facts, this::ran));
    }

    /** Whoever runs it did something, or was refused: their part shows how things stand. */
    private void ran() {
        running = List.of();
        changed();
    }

    /** Somebody did something, here or elsewhere: what is being typed stays. */
    private void changed() {
        try {
            showAnew();
        } catch (RefusedException notInsideAnyMore) {
            refresh();
        }
    }

    private void showAnew() {
        var of = inquiry;
        if (of == null || !isAttached()) return;
        var method = part == null
                ? Optional.<MethodDetail>empty()
                : services.methods().find(of);
        var now = method.flatMap(found -> found.phase(looking))
                .filter(found -> found.id().equals(phase));
        if (method.isPresent() && now.isPresent()) show(method.get(), now.get());
        else refresh();
    }

    private PageSection questions(MethodDetail method) {
        var list = new OrderedList();
        method.questions()
                .forEach(one -> list.add(new ListItem(
                        one.local() ? getTranslation("method.question.local", one.question()) : one.question())));
        return new PageSection(getTranslation("method.questions"), list);
    }

    private Optional<Integer> asked() {
        return query().getSingleParameter(MethodNavigation.PHASE).flatMap(MethodView::number);
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
