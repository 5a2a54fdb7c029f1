package org.folkmoot.sheet.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;

/** People from a table. */
@Route(PeopleImportView.ROUTE)
@RolesAllowed("MANAGER")
class PeopleImportView extends ImportView {

    static final String ROUTE = "members/import";

    PeopleImportView(SheetImportService imports, ExportLinks exports, Dates dates) {
        super(SheetKind.PEOPLE, "members", imports, exports, dates);
    }
}
