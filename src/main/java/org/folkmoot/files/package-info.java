/** Files people attach: bounded, looked at before they are kept, and given out as attachments to those who may read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "member", "privacy"})
package org.folkmoot.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
