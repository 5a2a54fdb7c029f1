/** Finding whatever the portal holds by its words. Modules lend what can be found; who may find it is part of every query. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme"})
package org.folkmoot.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
