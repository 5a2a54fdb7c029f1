/** Answers that come in by mail: read, checked, and handed to whoever takes them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "privacy", "mail"})
package org.folkmoot.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
