package org.folkmoot.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code ./folkmoot import} asks for.
 *
 * @param file   a table of ideas; without it nothing is imported
 * @param as     address of the manager whom the record names
 * @param report where refused lines are told, as CSV
 * @param check  only say what would happen
 */
@ConfigurationProperties("folkmoot.import")
record OfflineImportSettings(
        @DefaultValue("") String file,
        @DefaultValue("") String as,
        @DefaultValue("refused-lines.csv") String report,
        @DefaultValue("false") boolean check) {}
