/** What was decided: the register of decisions with its corrections, and the list of what is not being done, for everybody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme", "member", "idea", "idea::ui", "sheet"})
package org.folkmoot.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
