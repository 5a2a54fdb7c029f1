package org.folkmoot.sheet;

import java.util.List;

/**
 * A file that has been looked through and can be imported; a screen keeps it between preview and import.
 *
 * @param rows what would be written, by kind {@code OrganisationEntry} or {@code PersonEntry}
 */
public record Checked(ImportPreview preview, List<Object> rows) {}
