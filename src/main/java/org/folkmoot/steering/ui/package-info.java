/** Screens of the steering group: queue, prepared answers, what was published. */
@NullMarked
package org.folkmoot.steering.ui;

import org.jspecify.annotations.NullMarked;
