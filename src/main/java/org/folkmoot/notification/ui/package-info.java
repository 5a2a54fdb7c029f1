/** The inbox, and the page where a person chooses what they are told. */
@NullMarked
package org.folkmoot.notification.ui;

import org.jspecify.annotations.NullMarked;
