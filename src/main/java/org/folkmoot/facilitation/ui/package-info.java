/** The pool of facilitators, their training and availability, and the rota. */
@NullMarked
package org.folkmoot.facilitation.ui;

import org.jspecify.annotations.NullMarked;
