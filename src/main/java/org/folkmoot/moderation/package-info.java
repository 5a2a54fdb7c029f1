/** Reports, hiding and pre-moderation of what people write, always with a reason told to its author; the code of conduct. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "audit", "member", "member::ui", "privacy"})
package org.folkmoot.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
