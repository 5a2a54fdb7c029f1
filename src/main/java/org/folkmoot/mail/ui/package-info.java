/** The administrator's page of mails. */
@NullMarked
package org.folkmoot.mail.ui;

import org.jspecify.annotations.NullMarked;
