package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.folkmoot.evidence.FindingId;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.ui.InquiryPage;

/** Routes of this module, and the way between its three pages. */
final class EvidenceNavigation {

    static final String LOG = InquiryPage.INQUIRY + "/evidence";
    static final String FINDINGS = InquiryPage.INQUIRY + "/findings";
    static final String ASSETS = InquiryPage.INQUIRY + "/assets";

    /** In the log's address: one entry by its number. */
    static final String NUMBER = "no";

    static final String KIND = "kind";
    static final String WORDS = "q";

    private EvidenceNavigation() {}

    static String log(InquiryId id) {
        return InquiryPage.link(id) + "/evidence";
    }

    static String entry(InquiryId id, int number) {
        return log(id) + "?" + NUMBER + "=" + number;
    }

    static String findings(InquiryId id) {
        return InquiryPage.link(id) + "/findings";
    }

    static String finding(InquiryId inquiry, FindingId id) {
        return findings(inquiry) + "#" + anchor(id);
    }

    static String anchor(FindingId id) {
        return "finding-" + id.value();
    }

    static String assets(InquiryId id) {
        return InquiryPage.link(id) + "/assets";
    }

    static Nav pages(InquiryId id, String here) {
        var pages = new Nav();
        pages.addClassNames("fm-evidence-pages", "fm-no-print");
        pages.setAriaLabel(pages.getTranslation("evidence.pages"));
        add(pages, log(id), "evidence.log.title", here);
        add(pages, findings(id), "evidence.findings.title", here);
        add(pages, assets(id), "evidence.assets.title", here);
        return pages;
    }

    private static void add(Nav pages, String href, String key, String here) {
        var link = new Anchor(href, pages.getTranslation(key));
        if (href.equals(here)) link.getElement().setAttribute("aria-current", "page");
        pages.add(link);
    }
}
