package org.folkmoot.sheet.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;

/** Organisations from a table. */
@Route(OrganisationImportView.ROUTE)
@RolesAllowed("MANAGER")
class OrganisationImportView extends ImportView {

    static final String ROUTE = "organisations/import";

    OrganisationImportView(SheetImportService imports, ExportLinks exports, Dates dates) {
        super(SheetKind.ORGANISATIONS, "organisations", imports, exports, dates);
    }
}
