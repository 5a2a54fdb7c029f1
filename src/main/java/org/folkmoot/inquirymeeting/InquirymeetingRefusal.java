package org.folkmoot.inquirymeeting;

import org.folkmoot.shared.Refusal;

enum InquirymeetingRefusal implements Refusal {
    OF_ANOTHER,
    SESSION_GONE
}
