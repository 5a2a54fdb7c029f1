/** Screens of moderation and the code of conduct; lends the report button and the note on what is not open to others. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
