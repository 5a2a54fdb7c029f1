/** People, organisations, affiliations and roles; who is acting now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "audit", "programme", "search"})
package org.folkmoot.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
