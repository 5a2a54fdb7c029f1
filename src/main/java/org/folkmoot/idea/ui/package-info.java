/** Screens of ideas; lends its addresses and the support button to others. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.idea.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
