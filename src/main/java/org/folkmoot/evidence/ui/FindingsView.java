package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.evidence.EvidenceService;
import org.folkmoot.evidence.FindingDetail;
import org.folkmoot.evidence.FindingService;
import org.folkmoot.evidence.HeadingDetail;
import org.folkmoot.evidence.HeadingId;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** What an inquiry found, by heading, each finding with its evidence. */
@Route(EvidenceNavigation.FINDINGS)
@AnonymousAllowed
class FindingsView extends InquiryPage {

    private final transient FindingService findings;
    private final transient EvidenceService evidence;
    private final transient Dates dates;
    private transient @Nullable HeadingId moved;
    private boolean movedDown;

    FindingsView(InquiryRooms rooms, FindingService findings, EvidenceService evidence, Dates dates) {
        super(rooms, "evidence.findings.title");
        this.findings = findings;
        this.evidence = evidence;
        this.dates = dates;
        addClassName("fm-findings");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var headings = findings.list(room.id());
        var sees = room.runs() && room.stage() != InquiryStage.CLOSED;
        List<Component> actions = new ArrayList<>();
        if (Parts.writes(room))
            actions.add(Parts.button(
                    getTranslation("evidence.findings.add"), "fm-primary", () -> add(room.id(), headings)));
        if (sees)
            actions.add(
                    Parts.button(getTranslation("evidence.headings.add"), "fm-secondary", () -> addHeading(room.id())));
        header.actions(actions.toArray(Component[]::new));
        add(EvidenceNavigation.pages(room.id(), EvidenceNavigation.findings(room.id())));
        if (headings.isEmpty()) add(nothing(room));
        for (var i = 0; i < headings.size(); i++) add(heading(room, headings, i, sees));
    }

    private EmptyState nothing(InquiryRoom room) {
        return Parts.writes(room)
                ? new EmptyState(
                        getTranslation("evidence.findings.none-yours"),
                        new Anchor(EvidenceNavigation.log(room.id()), getTranslation("evidence.findings.see-log")))
                : new EmptyState(
                        getTranslation("evidence.findings.none"),
                        new Anchor(InquiryPage.link(room.id()), getTranslation("evidence.back")));
    }

    private PageSection heading(InquiryRoom room, List<HeadingDetail> all, int at, boolean sees) {
        var heading = all.get(at);
        var section = new PageSection(heading.title());
        if (sees) section.add(headingActions(room.id(), all, at));
        if (heading.findings().isEmpty()) section.add(Parts.grey(getTranslation("evidence.headings.empty")));
        heading.findings().forEach(finding -> section.add(card(room, all, finding)));
        return section;
    }

    private Div headingActions(InquiryId inquiry, List<HeadingDetail> all, int at) {
        var heading = all.get(at);
        var actions = new Div();
        actions.addClassNames("fm-evidence-actions", "fm-no-print");
        actions.add(headingButton("evidence.headings.call", heading, () -> callHeading(inquiry, heading)));
        var up = headingButton("evidence.headings.up", heading, () -> move(inquiry, heading, false));
        var down = headingButton("evidence.headings.down", heading, () -> move(inquiry, heading, true));
        if (at > 0) actions.add(up);
        if (at + 1 < all.size()) actions.add(down);
        if (heading.id().equals(moved)) (movedDown && at + 1 < all.size() || at == 0 ? down : up).focus();
        if (heading.findings().isEmpty())
            actions.add(headingButton(
                    "evidence.remove",
                    heading,
                    () -> Parts.attempt(
                            this,
                            () -> findings.removeHeading(inquiry, heading.id()),
                            getTranslation("evidence.removed", heading.title()),
                            this::refresh)));
        return actions;
    }

    private NativeButton headingButton(String key, HeadingDetail heading, Runnable work) {
        return Parts.button(getTranslation(key), heading.title(), "fm-quiet", work);
    }

    private FindingCard card(InquiryRoom room, List<HeadingDetail> all, FindingDetail finding) {
        var card = new FindingCard(room.id(), finding, dates);
        if (Parts.writes(room))
            card.actions(
                    Parts.button(
                            getTranslation("evidence.change"),
                            finding.title(),
                            "fm-quiet",
                            () -> change(room.id(), all, finding)),
                    Parts.button(
                            getTranslation("evidence.remove"),
                            finding.title(),
                            "fm-quiet",
                            () -> remove(room.id(), finding)));
        return card;
    }

    private void add(InquiryId inquiry, List<HeadingDetail> headings) {
        new FindingDialog(
                        getTranslation("evidence.findings.add"),
                        getTranslation("evidence.findings.add.do"),
                        titles(headings),
                        evidence.standing(inquiry),
                        null,
                        Optional::empty,
                        (asked, none) -> {
                            findings.add(inquiry, asked);
                            Notice.show(getTranslation("evidence.findings.added"));
                            refresh();
                        })
                .open();
    }

    private void change(InquiryId inquiry, List<HeadingDetail> headings, FindingDetail finding) {
        new FindingDialog(
                        getTranslation("evidence.findings.change"),
                        getTranslation("evidence.save"),
                        titles(headings),
                        evidence.standing(inquiry),
                        finding,
                        () -> findings.find(inquiry, finding.id()),
                        (asked, seen) -> {
                            findings.change(inquiry, finding.id(), seen, asked);
                            Notice.show(getTranslation("evidence.saved"));
                            refresh();
                        })
                .open();
    }

    private void remove(InquiryId inquiry, FindingDetail finding) {
        Confirm.ask(
                getTranslation("evidence.findings.remove.title"),
                getTranslation("evidence.findings.remove.text", finding.title()),
                getTranslation("evidence.remove"),
                () -> Parts.attempt(
                        this,
                        () -> findings.remove(inquiry, finding.id(), finding.revision()),
                        getTranslation("evidence.removed", finding.title()),
                        this::refresh));
    }

    private void addHeading(InquiryId inquiry) {
        new HeadingDialog(getTranslation("evidence.headings.add"), getTranslation("evidence.save"), "", title -> {
                    findings.addHeading(inquiry, title);
                    refresh();
                })
                .open();
    }

    private void callHeading(InquiryId inquiry, HeadingDetail heading) {
        new HeadingDialog(
                        getTranslation("evidence.headings.call"),
                        getTranslation("evidence.save"),
                        heading.title(),
                        title -> {
                            findings.callHeading(inquiry, heading.id(), heading.revision(), title);
                            refresh();
                        })
                .open();
    }

    /** The focus stays with what was moved. */
    private void move(InquiryId inquiry, HeadingDetail heading, boolean down) {
        moved = heading.id();
        movedDown = down;
        Parts.attempt(
                this,
                () -> findings.moveHeading(inquiry, heading.id(), down),
                getTranslation("evidence.headings.moved", heading.title()),
                this::refresh);
        moved = null;
    }

    private static List<String> titles(List<HeadingDetail> headings) {
        return headings.stream().map(HeadingDetail::title).toList();
    }
}
