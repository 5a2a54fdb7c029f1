/** The frame around every screen: layout, navigation, home, error pages. Uses the others' services; nothing uses it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "programme", "member", "member::ui", "engagement", "search"})
package org.folkmoot.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
