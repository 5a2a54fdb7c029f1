package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.AdviserService;
import org.folkmoot.inquiry.BalanceKind;
import org.folkmoot.inquiry.BalanceLine;
import org.folkmoot.inquiry.BalanceService;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.SeatRequestKind;
import org.folkmoot.inquiry.SeatRequestLine;
import org.folkmoot.inquiry.SeatRequestService;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Who sits in an inquiry, who must be in the room, who asks to come in, and the advisers' days: for those inside. */
@Route(InquiryPage.INQUIRY + "/seats")
@PermitAll
class InquirySeatsView extends InquiryPage {

    static final String PATH = "/seats";

    private final transient InquiryRooms rooms;
    private final transient SeatRequestService requests;
    private final transient BalanceService balance;
    private final transient AdviserService advisers;
    private final transient MemberService members;
    private final transient Dates dates;

    InquirySeatsView(
            InquiryRooms rooms,
            SeatRequestService requests,
            BalanceService balance,
            AdviserService advisers,
            MemberService members,
            Dates dates) {
        super(rooms, "inquiry.seats-page.title");
        this.rooms = rooms;
        this.requests = requests;
        this.balance = balance;
        this.advisers = advisers;
        this.members = members;
        this.dates = dates;
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        if (!room.inside()) {
            add(new Paragraph(getTranslation("inquiry.refusal.not-inside")));
            return;
        }
        var changes = room.runs() && room.stage() != InquiryStage.CLOSED;
        if (changes) add(requests(room));
        var lines = balance.balance(room.id());
        add(balance(room, "inquiry.balance.sectors", ofKind(lines, BalanceKind.SECTOR), changes));
        add(balance(room, "inquiry.balance.areas", ofKind(lines, BalanceKind.AREA), changes));
        add(people(room));
        add(new PageSection(
                getTranslation("inquiry.advisers.title"),
                new AdviserBlock(advisers, dates, room, changes, this::refresh)));
    }

    private static List<BalanceLine> ofKind(List<BalanceLine> lines, BalanceKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private Component requests(InquiryRoom room) {
        var part = new Div();
        var standing = requests.standing(room.id());
        var rows = new Rows();
        standing.forEach(one -> rows.add(request(room, one)));
        part.add(standing.isEmpty() ? new Paragraph(getTranslation("inquiry.requests.none")) : rows);
        if (room.stage() == InquiryStage.RECRUITING || room.stage() == InquiryStage.UNDER_WAY)
            part.add(new PersonSearch(
                    members,
                    "inquiry.invite",
                    person -> new ReasonDialog(
                                    "inquiry.invite.ask",
                                    false,
                                    words -> done(
                                            () -> requests.invite(room.id(), person.id(), words),
                                            getTranslation("inquiry.invite.done", person.name())))
                            .open()));
        return new PageSection(getTranslation("inquiry.requests.title"), part);
    }

    private Row request(InquiryRoom room, SeatRequestLine one) {
        var about = Optional.ofNullable(one.organisation()).orElse("")
                + (one.words().isEmpty() ? "" : " · " + one.words());
        var row = new Row(one.name(), about);
        row.end(new Pill(getTranslation("inquiry.request.kind." + one.kind()), Pill.Tone.WAITING));
        if (one.kind() == SeatRequestKind.APPLIED)
            row.end(button("inquiry.request.let-in", "fm-secondary", one.name(), () -> {
                var seated = requests.letIn(room.id(), one.id());
                return getTranslation(seated ? "inquiry.request.seated" : "inquiry.request.waits", one.name());
            }));
        var decline = new NativeButton(
                getTranslation("inquiry.request.decline"),
                click -> new ReasonDialog(
                                "inquiry.request.decline.ask",
                                true,
                                why -> done(
                                        () -> requests.decline(room.id(), one.id(), why),
                                        getTranslation("inquiry.request.declined", one.name())))
                        .open());
        decline.addClassName("fm-quiet");
        decline.setAriaLabel(getTranslation("inquiry.request.decline") + ": " + one.name());
        return row.end(decline);
    }

    private Component balance(InquiryRoom room, String titleKey, List<BalanceLine> lines, boolean changes) {
        var rows = new Rows();
        for (var line : lines) {
            var row = new Row(line.name(), getTranslation("inquiry.balance.seated", line.seated(), line.wanted()));
            if (line.missing() > 0)
                row.end(new Pill(getTranslation("inquiry.balance.missing", line.missing()), Pill.Tone.WAITING));
            else if (line.wanted() > 0) row.end(new Pill(getTranslation("inquiry.balance.met"), Pill.Tone.GOOD));
            if (changes) row.end(wanted(room, line));
            rows.add(row);
        }
        return new PageSection(getTranslation(titleKey), rows);
    }

    private IntegerField wanted(InquiryRoom room, BalanceLine line) {
        var field = new IntegerField();
        field.setAriaLabel(getTranslation("inquiry.balance.wanted", line.name()));
        field.setValue(line.wanted());
        field.setStepButtonsVisible(true);
        field.setWidth("7rem");
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            var number = Optional.ofNullable(change.getValue()).orElse(0);
            if (FieldErrors.run(field, () -> balance.want(room.id(), line.kind(), line.of(), number))) refresh();
        });
        return field;
    }

    private Component people(InquiryRoom room) {
        var rows = new Rows();
        var all = rooms.people(room.id());
        all.forEach(one -> rows.add(person(one)));
        return new PageSection(
                getTranslation("inquiry.people-inside.title", all.size()),
                all.isEmpty() ? new Paragraph(getTranslation("inquiry.people-inside.none")) : rows);
    }

    private Row person(InquiryPerson one) {
        var row = new Row(
                one.name(),
                Optional.ofNullable(one.standing())
                        .map(Standing::organisationName)
                        .orElse(""));
        if (one.leads()) row.end(new Pill(getTranslation("inquiry.people-inside.leads"), Pill.Tone.ACTIVE));
        return row;
    }

    private NativeButton button(String key, String className, String name, java.util.function.Supplier<String> work) {
        var button = new NativeButton(getTranslation(key), click -> {
            try {
                Notice.show(work.get());
            } catch (RefusedException no) {
                Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
            }
            refresh();
        });
        button.addClassName(className);
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }

    private void done(Runnable work, String words) {
        work.run();
        Notice.show(words);
        refresh();
    }
}
