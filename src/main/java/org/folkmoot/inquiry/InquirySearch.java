package org.folkmoot.inquiry;

import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.springframework.stereotype.Component;

/** Inquiries can be found. */
@Component
class InquirySearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.INQUIRY;
    }

    @Override
    public Class<?> entity() {
        return Inquiry.class;
    }

    @Override
    public String path(String id) {
        return "inquiries/" + id;
    }
}
