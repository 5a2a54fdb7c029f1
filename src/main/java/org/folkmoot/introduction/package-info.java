/** "Three people you have not met": at a session, among those who agreed to be found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme", "member", "privacy", "conversation"})
package org.folkmoot.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
