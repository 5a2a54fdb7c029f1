/** Organisations, people and ideas come and go as tables, in CSV and XLSX: preview, import in batches, export. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "audit", "programme", "member", "member::ui", "idea", "idea::ui"
        })
package org.folkmoot.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
