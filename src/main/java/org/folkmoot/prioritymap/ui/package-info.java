/** Priority maps, their overlay and their frames on a screen. */
@NullMarked
package org.folkmoot.prioritymap.ui;

import org.jspecify.annotations.NullMarked;
