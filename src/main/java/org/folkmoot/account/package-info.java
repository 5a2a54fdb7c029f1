/** How people come in: sign-in and its ways, "My account", and the filter chains around everything. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "audit", "programme", "member", "member::ui", "privacy"})
package org.folkmoot.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
