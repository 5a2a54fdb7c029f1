/** Screens of notes: writing them together, reading, printing, the list, the templates. */
@NullMarked
package org.folkmoot.note.ui;

import org.jspecify.annotations.NullMarked;
