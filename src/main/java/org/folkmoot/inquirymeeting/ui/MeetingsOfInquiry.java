package org.folkmoot.inquirymeeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.inquirymeeting.InquiryMeetingService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** On an inquiry's page: its meetings, with the way to each; those who run it choose which sessions are. */
@org.springframework.stereotype.Component
class MeetingsOfInquiry implements InquirySection {

    /** Coming sessions offered. */
    private static final int OFFERED = 200;

    private final InquiryMeetingService meetings;
    private final ConversationService conversations;
    private final CurrentMember member;
    private final Dates dates;

    MeetingsOfInquiry(
            InquiryMeetingService meetings, ConversationService conversations, CurrentMember member, Dates dates) {
        this.meetings = meetings;
        this.conversations = conversations;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 74;
    }

    @Override
    public String titleKey() {
        return "inquirymeeting.title";
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        var chooses = room.runs() && room.stage() != InquiryStage.CLOSED;
        if (!chooses && meetings.of(room.id()).isEmpty()) return Optional.empty();
        var part = new Div();
        fill(part, room, chooses);
        return Optional.of(part);
    }

    private void fill(Div part, InquiryRoom room, boolean chooses) {
        part.removeAll();
        var all = meetings.of(room.id());
        var rows = new Rows();
        for (var one : all) {
            var row = new Row(
                    one.title(),
                    dates.span(one.startsAt(), one.endsAt()) + " · " + one.where(),
                    "conversations/" + one.id().value());
            if (chooses) row.end(unlink(part, room, one));
            rows.add(row);
        }
        part.add(all.isEmpty() ? new Paragraph(part.getTranslation("inquirymeeting.none")) : rows);
        if (chooses) part.add(choice(part, room));
    }

    private NativeButton unlink(Div part, InquiryRoom room, SessionSummary one) {
        var button = new NativeButton(
                part.getTranslation("inquirymeeting.unlink"),
                click -> change(part, room, () -> meetings.unlink(room.id(), one.id())));
        button.addClassName("fm-quiet");
        button.setAriaLabel(part.getTranslation("inquirymeeting.unlink") + ": " + one.title());
        return button;
    }

    private Div choice(Div part, InquiryRoom room) {
        var sessions = new ComboBox<SessionSummary>(part.getTranslation("inquirymeeting.choose"));
        sessions.setHelperText(part.getTranslation("inquirymeeting.choose.help"));
        sessions.setItems(
                conversations.upcoming(null, PageRequest.of(0, OFFERED)).getContent());
        sessions.setItemLabelGenerator(one -> one.title() + ", " + dates.span(one.startsAt(), one.endsAt()));
        sessions.setWidth("min(30rem, 100%)");
        sessions.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) return;
            var session = chosen.getValue().id();
            change(part, room, () -> meetings.link(room.id(), session));
        });
        var form = new Div(sessions);
        form.addClassName("fm-form");
        if (member.has(Role.FACILITATOR) || member.has(Role.MANAGER)) {
            var schedule = new Anchor("conversations/new", part.getTranslation("inquirymeeting.schedule"));
            schedule.addClassName("fm-quiet");
            form.add(schedule);
        }
        return form;
    }

    private void change(Div part, InquiryRoom room, Runnable work) {
        try {
            work.run();
        } catch (RefusedException no) {
            Notice.keep(part.getTranslation(no.refusal().key(), no.arguments()));
        }
        fill(part, room, true);
    }
}
