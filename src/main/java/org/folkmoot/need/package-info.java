/** What people need to take part in a conversation: asked only where a series says so, seen by few, kept until it is over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme", "member", "privacy", "conversation"})
package org.folkmoot.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
