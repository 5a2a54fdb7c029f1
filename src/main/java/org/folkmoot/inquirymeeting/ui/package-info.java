/** On an inquiry's page its meetings, on a session's page its inquiry. */
@NullMarked
package org.folkmoot.inquirymeeting.ui;

import org.jspecify.annotations.NullMarked;
