/** The seat plan of a session, on screen and on paper, and everybody's own tables. */
@NullMarked
package org.folkmoot.seating.ui;

import org.jspecify.annotations.NullMarked;
