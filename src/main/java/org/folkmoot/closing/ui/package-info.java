/** The report of one session, on screen and on paper. */
@NullMarked
package org.folkmoot.closing.ui;

import org.jspecify.annotations.NullMarked;
