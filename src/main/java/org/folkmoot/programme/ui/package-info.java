/** Screens of the programme module. */
@NullMarked
package org.folkmoot.programme.ui;

import org.jspecify.annotations.NullMarked;
