package org.folkmoot.programme;

import java.util.List;

/**
 * The register of organisations, seen from the programme file: the {@code member} module keeps it. Both methods run in
 * the caller's transaction, so that a refused import leaves no organisation behind.
 */
public interface OrganisationRegister {

    /** Adds new organisations and updates known ones by name. @return what changed, in file order */
    List<ImportChange> importAll(List<OrganisationLine> lines);

    /** All organisations in the order they were first imported. */
    List<OrganisationLine> exportAll();
}
