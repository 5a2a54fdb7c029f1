/** Screens of rounds: planning and running them, the phone, the big screen, grouping, results. */
@NullMarked
package org.folkmoot.round.ui;

import org.jspecify.annotations.NullMarked;
