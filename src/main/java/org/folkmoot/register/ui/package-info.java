/** Screens of the register of decisions and of what is not being done. */
@NullMarked
package org.folkmoot.register.ui;

import org.jspecify.annotations.NullMarked;
