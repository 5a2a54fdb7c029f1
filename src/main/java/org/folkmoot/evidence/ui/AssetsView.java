package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.folkmoot.evidence.AssetKind;
import org.folkmoot.evidence.AssetLine;
import org.folkmoot.evidence.AssetService;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What is there already: what can be touched, and what cannot. */
@Route(EvidenceNavigation.ASSETS)
@AnonymousAllowed
class AssetsView extends InquiryPage {

    private final transient AssetService assets;

    AssetsView(InquiryRooms rooms, AssetService assets) {
        super(rooms, "evidence.assets.title");
        this.assets = assets;
        addClassName("fm-assets");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        header.subline(getTranslation("evidence.assets.subline"));
        if (Parts.writes(room))
            header.actions(Parts.button(getTranslation("evidence.assets.add"), "fm-primary", () -> add(room.id())));
        add(EvidenceNavigation.pages(room.id(), EvidenceNavigation.assets(room.id())));
        var there = assets.list(room.id());
        if (there.isEmpty()) add(nothing(room));
        for (var kind : AssetKind.values()) {
            var of = there.stream().filter(one -> one.kind() == kind).toList();
            if (!of.isEmpty()) add(new PageSection(getTranslation("evidence.asset.kind." + kind), rows(room, of)));
        }
    }

    private EmptyState nothing(InquiryRoom room) {
        return Parts.writes(room)
                ? new EmptyState(
                        getTranslation("evidence.assets.none-yours"),
                        Parts.button(getTranslation("evidence.assets.first"), "fm-secondary", () -> add(room.id())))
                : new EmptyState(
                        getTranslation("evidence.assets.none"),
                        new Anchor(InquiryPage.link(room.id()), getTranslation("evidence.back")));
    }

    private Rows rows(InquiryRoom room, List<AssetLine> of) {
        var rows = new Rows();
        for (var asset : of) {
            var row = new Row(asset.name(), asset.note());
            if (Parts.writes(room))
                row.end(
                        Parts.button(
                                getTranslation("evidence.change"),
                                asset.name(),
                                "fm-quiet",
                                () -> change(room.id(), asset)),
                        Parts.button(
                                getTranslation("evidence.remove"),
                                asset.name(),
                                "fm-quiet",
                                () -> remove(room.id(), asset)));
            rows.add(row);
        }
        return rows;
    }

    private void add(InquiryId inquiry) {
        new AssetDialog(
                        getTranslation("evidence.assets.add"),
                        getTranslation("evidence.assets.add.do"),
                        null,
                        Optional::empty,
                        (asked, none) -> {
                            assets.add(inquiry, asked);
                            Notice.show(getTranslation("evidence.assets.added", asked.name()));
                            refresh();
                        })
                .open();
    }

    private void change(InquiryId inquiry, AssetLine asset) {
        new AssetDialog(
                        getTranslation("evidence.assets.change"),
                        getTranslation("evidence.save"),
                        asset,
                        () -> assets.find(inquiry, asset.id()),
                        (asked, seen) -> {
                            assets.change(inquiry, asset.id(), seen, asked);
                            Notice.show(getTranslation("evidence.saved"));
                            refresh();
                        })
                .open();
    }

    private void remove(InquiryId inquiry, AssetLine asset) {
        Confirm.ask(
                getTranslation("evidence.assets.remove.title", asset.name()),
                getTranslation("evidence.assets.remove.text"),
                getTranslation("evidence.remove"),
                () -> Parts.attempt(
                        this,
                        () -> assets.remove(inquiry, asset.id(), asset.revision()),
                        getTranslation("evidence.removed", asset.name()),
                        this::refresh));
    }
}
