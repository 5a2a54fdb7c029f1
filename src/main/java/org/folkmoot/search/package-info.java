/** Finding ideas, inquiries and dialogue sessions by their words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme", "member"})
package org.folkmoot.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
