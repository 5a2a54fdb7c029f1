/** Screens of stories: "You said, we did", one story, and the result on an idea's page. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.story.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
