package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.Desk;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.shared.ui.Stat;
import org.jspecify.annotations.Nullable;

/** The desk on the night, for one thumb: how many are here, who is still expected, who came without a place. */
@Route("conversations/:sessionId/desk")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class DeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FOUND_AT_MOST = 8;

    private final transient DeskService desks;
    private final transient ConversationService conversations;
    private final transient PlaceListService placeList;
    private final transient MemberService members;
    private final transient OrganisationService organisations;
    private final transient DeskWatch watch;
    private final transient PortalClock clock;
    private final transient Dates dates;

    private final Stat count = new Stat("0", "", getTranslation("conversation.desk.rule")).big();
    private final Paragraph beside = new Paragraph();
    private final TextField search = new TextField(getTranslation("conversation.desk.search"));
    private final Rows lines = new Rows();
    private final Div found = new Div();
    private final Div unnamed = new Div();
    private final IntegerField heads = new IntegerField(getTranslation("conversation.desk.heads"));
    private final IntegerField capacity = new IntegerField(getTranslation("conversation.capacity"));

    private final transient Map<MemberId, Shown> shown = new HashMap<>();
    private @Nullable DialogueSessionId session;
    private String title = "";

    DeskView(
            DeskService desks,
            ConversationService conversations,
            PlaceListService placeList,
            MemberService members,
            OrganisationService organisations,
            DeskWatch watch,
            PortalClock clock,
            Dates dates) {
        this.desks = desks;
        this.conversations = conversations;
        this.placeList = placeList;
        this.members = members;
        this.organisations = organisations;
        this.watch = watch;
        this.clock = clock;
        this.dates = dates;
        addClassName("fm-desk");
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(SessionView.SESSION_ID).flatMap(DialogueSessionId::parse);
        var desk = id.flatMap(desks::desk);
        if (id.isEmpty() || desk.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = id.get();
        build(desk.get(), id.get());
        show(desk.get(), id.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var id = session;
        if (id == null) return;
        var watching = watch.watch(id, () -> ui.access(this::refresh));
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    private void build(Desk desk, DialogueSessionId id) {
        removeAll();
        shown.clear();
        title = getTranslation("conversation.desk.title", desk.session().title());
        var header = new PageHeader(desk.session().title());
        header.kicker(new Anchor(SessionRow.path(desk.session()), getTranslation("conversation.desk.back")));
        header.subline(dates.span(desk.session().startsAt(), desk.session().endsAt()) + " · "
                + desk.session().venue());
        if (!desk.session().cancelled()) header.actions(roomCode(id));
        add(header);
        beside.addClassName("fm-grey");
        if (desk.session().cancelled()) {
            add(note("conversation.desk.cancelled"));
        } else if (!desk.open()) {
            add(note("conversation.desk.closed", dates.moment(desk.opensAt())));
        }
        add(count, beside, search, lines, queue(id), found, unnamedPart(id), settings(desk, id));
    }

    private DeskQueue queue(DialogueSessionId id) {
        return new DeskQueue(
                id,
                clock,
                noted -> attempt(
                        () -> desks.take(id, noted),
                        getTranslation(
                                "conversation.desk.checked-in",
                                Optional.ofNullable(shown.get(noted.member()))
                                        .map(one -> one.line().name())
                                        .orElse(""))));
    }

    private Anchor roomCode(DialogueSessionId id) {
        var link = new Anchor("conversations/" + id.value() + "/room-code", getTranslation("conversation.code.show"));
        link.addClassName("fm-secondary");
        return link;
    }

    /** Word of a change may come when the desk is shown no more. */
    private void refresh() {
        var id = session;
        if (id != null && isAttached()) desks.desk(id).ifPresent(desk -> show(desk, id));
    }

    private void show(Desk desk, DialogueSessionId id) {
        count.set(
                String.valueOf(desk.present()),
                getTranslation("conversation.desk.here", desk.session().taken()));
        beside.setText(getTranslation("conversation.desk.unnamed", desk.heads()));
        beside.setVisible(desk.heads() > 0);
        var typed = search.getValue().strip().toLowerCase(Locale.UK);
        showLines(desk, id, typed);
        showFound(desk, id, typed);
        showUnnamed(desk, id);
    }

    /** Rows that say the same stay the same components: a click just made must not fall on one that was replaced. */
    private void showLines(Desk desk, DialogueSessionId id, String typed) {
        lines.removeAll();
        desk.lines().stream()
                .filter(line -> (line.name() + " "
                                + Optional.ofNullable(line.organisation()).orElse(""))
                        .toLowerCase(Locale.UK)
                        .contains(typed))
                .forEach(line -> lines.add(shown(desk, line, id)));
        lines.setVisible(lines.getComponentCount() > 0);
        if (desk.lines().isEmpty() && typed.isEmpty()) {
            found.removeAll();
            found.add(new EmptyState(getTranslation("conversation.desk.nobody")));
        }
    }

    private Row shown(Desk desk, Desk.Line line, DialogueSessionId id) {
        var before = shown.get(line.member());
        if (before != null && before.line().equals(line) && before.open() == desk.open()) return before.row();
        var row = row(desk, line, id);
        shown.put(line.member(), new Shown(line, desk.open(), row));
        return row;
    }

    private Row row(Desk desk, Desk.Line line, DialogueSessionId id) {
        var grey = Optional.ofNullable(line.organisation()).orElse("")
                + (line.hasPlace() ? "" : " · " + getTranslation("conversation.desk.walked-in"));
        var row = new Row(line.name(), grey);
        if (line.checkedInAt() != null) {
            var here = new Span("✓ " + dates.time(line.checkedInAt()));
            here.addClassName("fm-here");
            here.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("conversation.desk.here-since", dates.time(line.checkedInAt())));
            row.end(here, small("conversation.desk.undo", line.name(), "fm-quiet", () -> undo(line, id)));
        } else if (desk.open()) {
            var words = getTranslation("conversation.desk.check-in");
            row.end(DeskQueue.button(line.member(), words, words + ": " + line.name()));
        }
        return row;
    }

    private void showFound(Desk desk, DialogueSessionId id, String typed) {
        if (typed.isEmpty() && !desk.lines().isEmpty()) found.removeAll();
        if (typed.length() < 2) return;
        found.removeAll();
        var listed = desk.lines().stream().map(Desk.Line::member).collect(Collectors.toSet());
        List<PersonFound> others = members.findForDesk(typed, FOUND_AT_MOST + listed.size()).stream()
                .filter(person -> !listed.contains(person.id()))
                .limit(FOUND_AT_MOST)
                .toList();
        if (!others.isEmpty()) {
            found.add(new H2(getTranslation("conversation.desk.others")));
            var rows = new Rows();
            others.forEach(person -> rows.add(walkIn(desk, person, id)));
            found.add(rows);
        } else if (lines.getComponentCount() == 0)
            found.add(new EmptyState(getTranslation("conversation.desk.not-found")));
        if (desk.open()) found.add(somebodyNew(desk, id));
    }

    /** With what was typed as the name, as it was typed. */
    private NativeButton somebodyNew(Desk desk, DialogueSessionId id) {
        var day = clock.local(desk.session().startsAt()).toLocalDate();
        return small(
                "conversation.desk.new-person",
                search.getValue(),
                "fm-secondary",
                () -> new NewPersonDialog(search.getValue().strip(), organisations.all(), day, guest -> {
                            var done = attempt(
                                    () -> desks.walkInNew(id, guest),
                                    getTranslation("conversation.desk.checked-in", guest.name()));
                            if (done) search.clear();
                            return done;
                        })
                        .open());
    }

    private Row walkIn(Desk desk, PersonFound person, DialogueSessionId id) {
        var row = new Row(
                person.name(), Optional.ofNullable(person.organisation()).orElse(""));
        if (desk.open())
            row.end(small("conversation.desk.walk-in", person.name(), "fm-secondary", () -> {
                attempt(
                        () -> desks.walkIn(id, person.id()),
                        getTranslation("conversation.desk.checked-in", person.name()));
                search.clear();
            }));
        return row;
    }

    private void undo(Desk.Line line, DialogueSessionId id) {
        new ReasonDialog(
                        getTranslation("conversation.desk.undo-title", line.name()),
                        getTranslation("conversation.desk.undo"),
                        reason -> attempt(
                                () -> desks.undoCheckIn(id, line.member(), reason),
                                getTranslation("conversation.desk.undone", line.name())))
                .open();
    }

    private Section unnamedPart(DialogueSessionId id) {
        heads.setMin(1);
        heads.setStepButtonsVisible(true);
        heads.setValue(1);
        var add = new NativeButton(
                getTranslation("conversation.desk.add-unnamed"),
                click -> FieldErrors.run(heads, () -> {
                    var number = number(heads);
                    attempt(() -> desks.countUnnamed(id, number), getTranslation("conversation.desk.unnamed", number));
                    heads.setValue(1);
                }));
        add.addClassName("fm-secondary");
        var line = new Div(heads, add);
        line.addClassName("fm-filters");
        var part = new Section(new H2(getTranslation("conversation.desk.unnamed-title")), line, unnamed);
        part.addClassName("fm-section");
        return part;
    }

    private void showUnnamed(Desk desk, DialogueSessionId id) {
        unnamed.removeAll();
        var rows = new Rows();
        desk.unnamed()
                .forEach(counted -> rows.add(new Row(
                                getTranslation("conversation.desk.unnamed", counted.heads()),
                                dates.moment(counted.notedAt()))
                        .end(small(
                                "conversation.desk.take-back",
                                getTranslation("conversation.desk.unnamed", counted.heads()),
                                "fm-quiet",
                                () -> takeBack(counted, id)))));
        unnamed.add(rows);
    }

    private void takeBack(Desk.Unnamed counted, DialogueSessionId id) {
        new ReasonDialog(
                        getTranslation("conversation.desk.take-back-title", counted.heads()),
                        getTranslation("conversation.desk.take-back"),
                        reason -> attempt(
                                () -> desks.correctUnnamed(id, counted.id(), reason),
                                getTranslation("conversation.desk.taken-back")))
                .open();
    }

    private NativeDetails settings(Desk desk, DialogueSessionId id) {
        capacity.setValue(desk.session().capacity());
        var keep = new NativeButton(
                getTranslation("conversation.desk.keep-capacity"),
                click -> FieldErrors.run(capacity, () -> {
                    var places = number(capacity);
                    attempt(
                            () -> placeList.changeCapacity(id, places),
                            getTranslation("conversation.desk.capacity-kept", places));
                }));
        keep.addClassName("fm-secondary");
        var cancel = new NativeButton(
                getTranslation("conversation.desk.cancel"),
                click -> new ReasonDialog(
                                getTranslation("conversation.desk.cancel-title"),
                                getTranslation("conversation.desk.cancel"),
                                reason -> cancelled(reason, id))
                        .open());
        cancel.addClassName("fm-secondary");
        var line = new Div(capacity, keep, cancel);
        line.addClassName("fm-filters");
        var details = new NativeDetails(getTranslation("conversation.desk.settings"), line);
        details.setVisible(!desk.session().cancelled());
        details.addClassName("fm-section");
        return details;
    }

    private boolean cancelled(String reason, DialogueSessionId id) {
        var done = attempt(() -> conversations.cancel(id, reason), getTranslation("conversation.desk.cancel-done"));
        if (done)
            desks.desk(id).ifPresent(now -> {
                build(now, id);
                show(now, id);
            });
        return done;
    }

    /** Unusable input goes to the field that asked; a rule's no is said here; either way the desk shows how things stand. */
    private boolean attempt(Runnable work, String done) {
        try {
            work.run();
            getUI().ifPresent(ui -> Notice.polite(ui, done));
            return true;
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
            return false;
        } finally {
            refresh();
        }
    }

    private static int number(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("conversation.input.number");
        return number;
    }

    private NativeButton small(String key, String whom, String className, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(className);
        button.setAriaLabel(getTranslation(key) + ": " + whom);
        return button;
    }

    private Div note(String key, Object... arguments) {
        var note = new Div(getTranslation(key, arguments));
        note.addClassName("fm-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private record Shown(Desk.Line line, boolean open, Row row) {}
}
