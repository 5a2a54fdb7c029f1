/** Screens of outreach. */
@NullMarked
package org.folkmoot.outreach.ui;

import org.jspecify.annotations.NullMarked;
