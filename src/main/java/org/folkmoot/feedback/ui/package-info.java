/** Screens of feedback: the page behind the link in a mail, results of a session and of a series, the terms. */
@NullMarked
package org.folkmoot.feedback.ui;

import org.jspecify.annotations.NullMarked;
