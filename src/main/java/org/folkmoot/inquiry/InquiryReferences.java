package org.folkmoot.inquiry;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.comment.SearchedReferences;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.springframework.stereotype.Component;

/** A comment can point to inquiries, by their question. */
@Component
class InquiryReferences extends SearchedReferences {

    private final Inquiries inquiries;

    InquiryReferences(Inquiries inquiries, SearchService search) {
        super(SearchKind.INQUIRY, "inquiries/", search);
        this.inquiries = inquiries;
    }

    @Override
    protected Map<UUID, String> labels(Collection<UUID> ids) {
        return inquiries.findByIdIn(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Inquiry::question));
    }
}
