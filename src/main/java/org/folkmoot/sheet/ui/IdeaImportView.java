package org.folkmoot.sheet.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;

/** Ideas from a table. */
@Route(IdeaImportView.ROUTE)
@RolesAllowed("MANAGER")
class IdeaImportView extends ImportView {

    static final String ROUTE = "ideas/import";

    IdeaImportView(SheetImportService imports, ExportLinks exports, Dates dates) {
        super(SheetKind.IDEAS, "ideas", imports, exports, dates);
    }
}
