/** The programme: stages, strands with cost and target, the strategy, sectors, areas and bodies; import and export of its file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "audit"})
package org.folkmoot.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
