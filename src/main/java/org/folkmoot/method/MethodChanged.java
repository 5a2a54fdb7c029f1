package org.folkmoot.method;

import org.folkmoot.inquiry.InquiryId;

/** Something about an inquiry's phases changed: for open pages. */
public record MethodChanged(InquiryId inquiry) {}
