/** Screens of the engagement module; the headline of reach is lent to the home page. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.engagement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
