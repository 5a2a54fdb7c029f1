/** The ledger of who took part in what, and what it adds up to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "programme", "member", "privacy", "audit", "member::ui"})
package org.folkmoot.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
