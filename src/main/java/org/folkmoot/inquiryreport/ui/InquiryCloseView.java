package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.inquiryreport.CloseEntry;
import org.folkmoot.inquiryreport.CloseKind;
import org.folkmoot.inquiryreport.CloseRecord;
import org.folkmoot.inquiryreport.InquiryCloseService;
import org.folkmoot.inquiryreport.WriteCloseEntry;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** What came of an inquiry: entered before it closes, and read by all once it has. */
@Route(InquiryReportNavigation.CLOSE)
@AnonymousAllowed
class InquiryCloseView extends InquiryPage {

    private final transient InquiryCloseService closing;
    private final transient InquiryService inquiries;
    private final transient ProgrammeService programme;
    private final transient CurrentMember member;

    InquiryCloseView(
            InquiryRooms rooms,
            InquiryCloseService closing,
            InquiryService inquiries,
            ProgrammeService programme,
            CurrentMember member) {
        super(rooms, "inquiryreport.close.title");
        this.closing = closing;
        this.inquiries = inquiries;
        this.programme = programme;
        this.member = member;
        addClassName("fm-inquiry-close");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        header.actions(
                Parts.link(InquiryReportNavigation.report(room.id()), "inquiryreport.title", "fm-quiet"),
                Parts.link(InquiryReportNavigation.METRICS, "inquiryreport.metrics.title", "fm-quiet"));
        var found = closing.of(room.id());
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("inquiryreport.close.not-yet")));
            return;
        }
        var record = found.get();
        if (room.stage() != InquiryStage.CLOSED) add(readiness(room, record));
        var strategy = record.writing() ? programme.strategy() : null;
        for (var kind : CloseKind.values()) add(kind(room, record, kind, strategy));
    }

    private Component readiness(InquiryRoom room, CloseRecord record) {
        var section = new Div();
        section.addClassName("fm-note");
        if (room.stage() != InquiryStage.REPORTING) {
            section.add(new Paragraph(getTranslation("inquiryreport.close.not-reporting")));
            return section;
        }
        if (!record.complete()) {
            var list = new UnorderedList();
            if (!record.published()) list.add(new ListItem(getTranslation("inquiryreport.close.needs.report")));
            record.missing()
                    .forEach(kind -> list.add(new ListItem(getTranslation("inquiryreport.close.needs." + kind))));
            section.add(new Paragraph(getTranslation("inquiryreport.close.needs")), list);
            return section;
        }
        section.add(new Paragraph(getTranslation("inquiryreport.close.ready")));
        if (member.has(Role.FACILITATOR) || member.has(Role.MANAGER))
            section.add(Parts.button(
                    "inquiryreport.close.do",
                    "fm-primary",
                    () -> Confirm.ask(
                            getTranslation("inquiryreport.close.ask"),
                            getTranslation("inquiryreport.close.text"),
                            getTranslation("inquiryreport.close.do"),
                            () -> Parts.attempt(
                                    () -> inquiries.close(room.id()), "inquiryreport.close.done", this::refresh))));
        else section.add(new Paragraph(getTranslation("inquiryreport.close.by-whom")));
        return section;
    }

    private PageSection kind(InquiryRoom room, CloseRecord record, CloseKind kind, @Nullable Strategy strategy) {
        var section = new PageSection(getTranslation("inquiryreport.close." + kind));
        var there = record.of(kind);
        if (there.isEmpty()) section.add(Parts.grey(getTranslation("inquiryreport.close.none-yet")));
        there.forEach(entry -> {
            section.add(new CloseEntryText(entry));
            if (strategy != null) section.add(changing(room, entry, strategy));
        });
        if (strategy == null) return section;
        section.add(details(
                "inquiryreport.close.add." + kind,
                new CloseEntryForm(kind, strategy, null, "inquiryreport.close.add", asked -> {
                    closing.add(room.id(), asked);
                    saved();
                })));
        if (there.isEmpty()) section.add(details("inquiryreport.close.say-nothing", nothing(room, kind)));
        return section;
    }

    private Component changing(InquiryRoom room, CloseEntry entry, Strategy strategy) {
        var out = Parts.button(
                "inquiryreport.close.out",
                "fm-quiet",
                () -> Confirm.ask(
                        getTranslation("inquiryreport.close.out.ask"),
                        getTranslation("inquiryreport.close.out.text"),
                        getTranslation("inquiryreport.close.out"),
                        () -> Parts.attempt(
                                () -> closing.takeOut(room.id(), entry.id()),
                                "inquiryreport.close.saved",
                                this::refresh)));
        if (entry.nothing()) return Parts.actions(out);
        return new Div(
                details(
                        "inquiryreport.close.edit",
                        new CloseEntryForm(entry.kind(), strategy, entry, "inquiryreport.save", asked -> {
                            closing.change(room.id(), entry.id(), asked, entry.revision());
                            saved();
                        })),
                Parts.actions(out));
    }

    private Div nothing(InquiryRoom room, CloseKind kind) {
        var why = new TextField(getTranslation("inquiryreport.close.why-nothing"));
        why.setRequiredIndicatorVisible(true);
        return Parts.form(
                why,
                Parts.actions(Parts.button(
                        "inquiryreport.close.say-nothing.do",
                        "fm-secondary",
                        () -> FieldErrors.on(why, () -> new WriteCloseEntry.Nothing(kind, why.getValue()))
                                .ifPresent(asked -> {
                                    try {
                                        closing.add(room.id(), asked);
                                        saved();
                                    } catch (RefusedException refused) {
                                        FieldErrors.show(
                                                why,
                                                getTranslation(refused.refusal().key(), refused.arguments()));
                                    }
                                }))));
    }

    private NativeDetails details(String key, Component form) {
        var details = new NativeDetails(getTranslation(key), form);
        details.addClassName("fm-no-print");
        return details;
    }

    private void saved() {
        Notice.show(getTranslation("inquiryreport.close.saved"));
        refresh();
    }
}
