package org.folkmoot.seating.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.seating.MakeSeatPlan;
import org.folkmoot.seating.Seating;
import org.folkmoot.seating.SeatingService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Who sits where in each round; on paper without the form. */
@Route("conversations/:sessionId/seats")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class SeatingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_TABLE = 5;
    private static final int USUAL_ROUNDS = 3;

    private final transient SeatingService seating;
    private final transient ConversationService conversations;
    private final transient Dates dates;

    private final IntegerField perTable = new IntegerField(getTranslation("seating.per-table"));
    private final IntegerField rounds = new IntegerField(getTranslation("seating.rounds"));
    private final Div plan = new Div();

    SeatingView(SeatingService seating, ConversationService conversations, Dates dates) {
        this.seating = seating;
        this.conversations = conversations;
        this.dates = dates;
        addClassName("fm-seating");
    }

    static String path(DialogueSessionId session) {
        return "conversations/" + session.value() + "/seats";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("sessionId")
                .flatMap(DialogueSessionId::parse)
                .flatMap(conversations::find)
                .ifPresentOrElse(found -> build(found.session()), () -> event.rerouteToError(NotFoundException.class));
    }

    private void build(SessionSummary session) {
        removeAll();
        var print = new NativeButton(
                getTranslation("seating.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-secondary");
        var header = new PageHeader(getTranslation("seating.title"), print);
        header.kicker(new Anchor("conversations/" + session.id().value(), getTranslation("seating.back")));
        header.subline(session.title() + " · " + dates.span(session.startsAt(), session.endsAt()));
        add(header, form(session.id()), plan);
        show(session.id());
    }

    private Div form(DialogueSessionId session) {
        var before = seating.find(session);
        perTable.setValue(before.map(Seating::perTable).orElse(USUAL_TABLE));
        perTable.setStepButtonsVisible(true);
        rounds.setValue(before.map(seats -> seats.rounds().size()).orElse(USUAL_ROUNDS));
        rounds.setStepButtonsVisible(true);
        var make = new NativeButton(
                getTranslation(before.isPresent() ? "seating.make-again" : "seating.make"), click -> make(session));
        make.addClassName("fm-primary");
        var line = new Div(perTable, rounds, make);
        line.addClassName("fm-filters");
        return line;
    }

    private void make(DialogueSessionId session) {
        var people = FieldErrors.on(perTable, () -> MakeSeatPlan.perTable(given(perTable)));
        var times = FieldErrors.on(rounds, () -> MakeSeatPlan.rounds(given(rounds)));
        if (people.isEmpty() || times.isEmpty()) return;
        try {
            seating.make(session, new MakeSeatPlan(people.get(), times.get()));
            Notice.show(getTranslation("seating.made"));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        show(session);
    }

    private void show(DialogueSessionId session) {
        plan.removeAll();
        seating.find(session)
                .ifPresentOrElse(
                        this::show,
                        () -> plan.add(new EmptyState(getTranslation("seating.empty", seating.toSeat(session)))));
    }

    private void show(Seating seats) {
        var figures = new Paragraph(
                getTranslation("seating.figures", seats.people(), rounded(seats.met()), rounded(seats.most())));
        var made = new Paragraph(getTranslation("seating.made-at", dates.moment(seats.madeAt())));
        made.addClassName("fm-grey");
        plan.add(figures, made);
        seats.rounds().forEach(round -> plan.add(new RoundPart(round)));
    }

    private static String rounded(double people) {
        return String.format(Locale.UK, "%.1f", people);
    }

    private static int given(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("seating.input.number");
        return number;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("seating.title");
    }
}
