package org.folkmoot.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.folkmoot.comment.Referable;
import org.folkmoot.comment.Reference;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.Ids;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A comment can point to inquiries, by their question. */
@Component
class InquiryReferences implements Referable {

    private static final String KIND = "inquiry";
    private static final String PATH = "inquiries/";

    private final InquiryService inquiries;
    private final SearchService search;

    InquiryReferences(InquiryService inquiries, SearchService search) {
        this.inquiries = inquiries;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Reference> find(String typed, int limit) {
        return readable(search.find(typed.strip() + "*", SearchKind.INQUIRY, PageRequest.of(0, limit)).hits().stream()
                .flatMap(hit -> Ids.parse(hit.path().substring(PATH.length())).stream())
                .toList());
    }

    @Override
    public List<Reference> readable(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> inquiries.find(new InquiryId(id)).stream())
                .map(found -> found.inquiry())
                .map(inquiry -> new Reference(
                        KIND,
                        inquiry.id().value(),
                        inquiry.question(),
                        PATH + inquiry.id().value()))
                .toList();
    }
}
