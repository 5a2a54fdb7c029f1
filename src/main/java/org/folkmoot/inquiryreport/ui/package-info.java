/** Screens of an inquiry's report, its recommendations, its close, and of what all inquiries came to. */
@NullMarked
package org.folkmoot.inquiryreport.ui;

import org.jspecify.annotations.NullMarked;
