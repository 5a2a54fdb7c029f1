package org.folkmoot.history.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.engagement.ui.ReachNavigation;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.ui.ExportLinks;
import org.folkmoot.sheet.ui.ImportView;

/** Choose a table of past attendance; what becomes of it is on a page of its own. Below, earlier ones. */
@Route(HistoryNavigation.LIST)
@RolesAllowed("MANAGER")
@Menu(order = 115, title = "history.nav")
class HistoryView extends ImportView {

    HistoryView(SheetImportService imports, ExportLinks exports, Dates dates) {
        super(SheetKind.ATTENDANCE, ReachNavigation.reach(), imports, exports, dates);
    }

    @Override
    protected String link(ImportId id) {
        return HistoryNavigation.link(id);
    }
}
