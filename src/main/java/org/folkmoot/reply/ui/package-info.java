/** The door for mail servers that post what arrives. */
@NullMarked
package org.folkmoot.reply.ui;

import org.jspecify.annotations.NullMarked;
