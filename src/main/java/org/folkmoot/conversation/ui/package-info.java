/** Screens of conversations: the list, a session, its desk, scheduling; their part of the home page. */
@NullMarked
package org.folkmoot.conversation.ui;

import org.jspecify.annotations.NullMarked;
