@NullMarked
package org.folkmoot.announcement.ui;

import org.jspecify.annotations.NullMarked;
