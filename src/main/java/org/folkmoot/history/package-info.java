/** Past attendance from other tools, brought into the ledger as a table: settled, looked through, counted, taken back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "programme",
            "member",
            "member::ui",
            "search",
            "privacy",
            "engagement",
            "engagement::ui",
            "sheet",
            "sheet::ui"
        })
package org.folkmoot.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
