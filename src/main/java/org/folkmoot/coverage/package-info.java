/** Which parts of the strategy have ideas, and which have none yet. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme", "search", "idea", "sheet"})
package org.folkmoot.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
