/** Who did what, when, from where; the state before and after. Lines are added and never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
package org.folkmoot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
