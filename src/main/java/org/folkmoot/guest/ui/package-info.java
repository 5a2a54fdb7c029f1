/** Asking for a place as a guest, and the page behind the link in the mail. */
@NullMarked
package org.folkmoot.guest.ui;

import org.jspecify.annotations.NullMarked;
