/** Screens of ideas; lends its addresses, the support button and a text with its changes to others. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.idea.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
