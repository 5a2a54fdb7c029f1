/** Screens of actions: my own, everybody's, and those of an idea on its page; the rows are lent to others. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.action.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
